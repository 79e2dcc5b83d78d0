// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.housestyle.desk.api.CheckEndpoint;
import org.housestyle.desk.api.ChoicesEndpoint;
import org.housestyle.desk.api.FirstFileEndpoint;
import org.housestyle.desk.api.HealthEndpoint;
import org.housestyle.desk.api.IgnoreEndpoint;
import org.housestyle.desk.api.OpenApiEndpoint;
import org.housestyle.desk.api.OpenEndpoint;
import org.housestyle.desk.api.OpenFiles;
import org.housestyle.desk.api.ReceiptEndpoint;
import org.housestyle.desk.api.ReceiptSignature;
import org.housestyle.desk.api.RuleEndpoint;
import org.housestyle.desk.api.SaveEndpoint;
import org.housestyle.desk.http.Endpoint;
import org.housestyle.desk.http.HttpServer;
import org.housestyle.desk.http.RequestGuard;
import org.housestyle.desk.http.Routes;
import org.housestyle.desk.languagetool.LanguageToolCheck;
import org.housestyle.desk.languagetool.LanguageToolFacts;
import org.housestyle.desk.languagetool.Upstream;
import org.housestyle.desk.page.PageEndpoint;
import org.housestyle.desk.style.CheckPool;
import org.housestyle.desk.style.HouseRules;
import org.housestyle.desk.style.WarmUp;
import org.housestyle.run.ConfigException;

/**
 * A running desk.
 *
 * <pre>{@code
 * try (Desk desk = Desk.start(new DeskSettings().port(0))) {
 *   System.out.println(desk.address());
 * }
 * }</pre>
 *
 * <p>Thread-safe. Copy that is sent to it is neither written to a disk nor logged.
 */
public final class Desk implements AutoCloseable {

  private static final int QUEUE = 32;

  private final HouseRules house;
  private final HttpServer server;
  private final CheckPool pool;
  private final String token;
  private final InetAddress host;
  private final Routes routes = new Routes();

  private Desk(DeskSettings settings) {
    this.house = new HouseRules(settings.folder, settings.services);
    this.token = settings.token.orElseGet(Desk::newToken);
    this.host = settings.address;
    this.pool = new CheckPool(Runtime.getRuntime().availableProcessors(), QUEUE);
    this.server =
        new HttpServer(
            settings.address, settings.port, settings.connections, settings.connectionsPerClient);
    addApi(settings);
    addLanguageTool(settings);
    if (settings.page) {
      routes
          .add("GET", "/api/file", new FirstFileEndpoint(settings.file))
          .add("GET", "/", new PageEndpoint(token));
    }
  }

  /**
   * Starts a desk.
   *
   * @throws ConfigException if the configuration has mistakes
   * @throws IllegalArgumentException if a setting is wrong; the message says which
   * @throws java.net.BindException if the port is in use
   * @throws IOException if it cannot be had for another reason
   */
  public static Desk start(DeskSettings settings) throws IOException {
    Desk desk = new Desk(settings);
    try {
      desk.server.start(port -> desk.guard(settings, port), desk.routes, settings.log);
    } catch (IOException e) {
      desk.close();
      throw e;
    }
    WarmUp.start(desk.house);
    return desk;
  }

  private void addApi(DeskSettings settings) {
    OpenFiles files = new OpenFiles();
    Optional<ReceiptSignature> signature = settings.receiptKey.map(ReceiptSignature::new);
    routes
        .add("POST", "/api/check", new CheckEndpoint(house, pool, files))
        .add("POST", "/api/open", new OpenEndpoint(house, pool, files))
        .add("POST", "/api/save", new SaveEndpoint(house, pool, files))
        .add("POST", "/api/ignore", new IgnoreEndpoint(house, pool, files))
        .add(
            "POST",
            "/api/receipt",
            new ReceiptEndpoint(house, pool, files, signature, Clock.systemUTC()))
        .add("GET", "/api/choices", new ChoicesEndpoint(house))
        .add("GET", RuleEndpoint.PATH, new RuleEndpoint(house))
        .add("GET", "/api/health", new HealthEndpoint(house))
        .add("GET", "/openapi.json", new OpenApiEndpoint());
  }

  private void addLanguageTool(DeskSettings settings) {
    Optional<Upstream> upstream = settings.upstream.map(api -> new Upstream(api, settings.log));
    Endpoint check = new LanguageToolCheck(house, pool, settings.profile, upstream);
    routes.add("GET", "/v2/check", check).add("POST", "/v2/check", check);
    LanguageToolFacts.addTo(routes);
  }

  private RequestGuard guard(DeskSettings settings, int port) {
    Set<String> hosts = new HashSet<>();
    settings.hosts.forEach(name -> hosts.add(name.toLowerCase(Locale.ROOT)));
    for (String local : Set.of("localhost", "127.0.0.1", "[::1]")) {
      hosts.add(local + ":" + port);
    }
    return new RequestGuard(hosts, settings.origins, token);
  }

  private static String newToken() {
    byte[] token = new byte[16];
    new SecureRandom().nextBytes(token);
    return HexFormat.of().formatHex(token);
  }

  /** The address of the desk, for a browser or a client on this machine. */
  public URI address() {
    String name = host.isAnyLocalAddress() ? "127.0.0.1" : host.getHostAddress();
    String written =
        host instanceof Inet6Address && !host.isAnyLocalAddress() ? "[" + name + "]" : name;
    return URI.create("http://" + written + ":" + server.port() + "/");
  }

  /** What calls of the API must bear in the header {@code X-Housestyle}. */
  public String token() {
    return token;
  }

  /** The methods and paths that are answered, such as {@code POST /api/check}. */
  List<String> routes() {
    return routes.names();
  }

  /** Waits until it is stopped. */
  public void await() throws InterruptedException {
    server.await();
  }

  /** Stops at once. */
  @Override
  public void close() {
    server.close();
    pool.close();
  }
}
