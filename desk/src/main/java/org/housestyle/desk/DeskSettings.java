// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.service.StyleService;
import org.housestyle.service.StyleServiceBuilder;

/**
 * How a desk is started. The defaults are those of an editor's own machine: nobody else can reach
 * it. For one thread.
 */
public final class DeskSettings {

  InetAddress address = InetAddress.getLoopbackAddress();
  int port = 8642;
  final List<String> hosts = new ArrayList<>();
  final List<String> origins = new ArrayList<>();
  Optional<String> token = Optional.empty();
  boolean page = true;
  Optional<Path> file = Optional.empty();
  Optional<byte[]> receiptKey = Optional.empty();
  Path folder = Path.of("");
  Supplier<StyleServiceBuilder> services =
      () ->
          StyleService.builder(
              BuiltInPacks.names(), BuiltInPacks::named, DeskSettings.class.getClassLoader());
  int connections = 64;
  int connectionsPerClient = 8;
  String profile = "terminology";
  Optional<URI> upstream = Optional.empty();
  Consumer<String> log = line -> {};

  /** The defaults. */
  public DeskSettings() {}

  /** The address to listen at. Default: 127.0.0.1, which only this machine can reach. */
  public DeskSettings address(InetAddress value) {
    address = Objects.requireNonNull(value, "value");
    return this;
  }

  /** The port; 0 for any that is free. Default: 8642. */
  public DeskSettings port(int value) {
    port = value;
    return this;
  }

  /** Another name that clients may call this server by, such as {@code style.example.org}. */
  public DeskSettings allowHost(String name) {
    hosts.add(name);
    return this;
  }

  /** The origin of pages that may ask the protocol of LanguageTool, such as those of a CMS. */
  public DeskSettings allowOrigin(String origin) {
    origins.add(origin);
    return this;
  }

  /** What calls of the API must bear. Default: made anew at each start. */
  public DeskSettings token(String value) {
    token = Optional.of(value);
    return this;
  }

  /** Whether the token was chosen. */
  public boolean hasToken() {
    return token.isPresent();
  }

  /** The key that receipts are signed with, at least 32 bytes. Default: no signature. */
  public DeskSettings receiptKey(byte[] key) {
    receiptKey = Optional.of(key.clone());
    return this;
  }

  /** Whether there is a page for editors, at the address of the desk. Default: yes. */
  public DeskSettings page(boolean value) {
    page = value;
    return this;
  }

  /** Whether there is a page. */
  public boolean hasPage() {
    return page;
  }

  /** The file that the page opens first. Default: none. */
  public DeskSettings file(Path value) {
    file = Optional.of(value);
    return this;
  }

  /** The folder whose configuration holds. Default: the current one. */
  public DeskSettings folder(Path value) {
    folder = Objects.requireNonNull(value, "value");
    return this;
  }

  /**
   * Makes the service that finds the configuration, with options on top of it; called again when
   * the configuration changes. Default: the built-in packs and the nearest configuration.
   */
  public DeskSettings services(Supplier<StyleServiceBuilder> value) {
    services = Objects.requireNonNull(value, "value");
    return this;
  }

  /** How many connections there may be. Default: 64, and 8 for a client of another machine. */
  public DeskSettings connections(int all, int perClient) {
    connections = all;
    connectionsPerClient = perClient;
    return this;
  }

  /**
   * Whose clients ask the protocol of LanguageTool: {@code terminology} for any, {@code superdesk}
   * or {@code libreoffice}, which know other kinds of issues. Default: {@code terminology}.
   */
  public DeskSettings profile(String name) {
    profile = Objects.requireNonNull(name, "name");
    return this;
  }

  /**
   * A LanguageTool whose matches are merged with ours, such as {@code http://localhost:8081/v2}.
   * The texts that are checked by its protocol are sent to it. Default: none.
   */
  public DeskSettings upstream(URI api) {
    upstream = Optional.of(api);
    return this;
  }

  /** Takes a line for each call that is refused; no copy is in it. Default: nobody does. */
  public DeskSettings log(Consumer<String> value) {
    log = Objects.requireNonNull(value, "value");
    return this;
  }
}
