// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.housestyle.desk.DeskSettings;
import org.housestyle.run.Paths;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code housestyle serve}: a server that newsroom systems ask. */
@Command(
    name = "serve",
    header = "Serves checks to newsroom systems over HTTP, until it is stopped.",
    footer = {
      "  housestyle serve                        for programs on this machine",
      "  housestyle serve --profile superdesk    for a Superdesk on this machine",
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ServeCommand implements Callable<Integer> {

  private final Channels channels;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      order = 2,
      description =
          "Listen at this address, such as 0.0.0.0 for all of this machine. Default: 127.0.0.1,"
              + " which only programs on this machine can reach.")
  private String bind;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      order = 3,
      description = "Answer to this name of the server as well. Repeatable.")
  private List<String> hosts = new ArrayList<>();

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      order = 4,
      description =
          "Allow calls from pages of this origin, such as https://cms.example.org. Repeatable. Default:"
              + " none.")
  private List<String> origins = new ArrayList<>();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      order = 5,
      description =
          "Calls of the API must bear the token in this file. Default: a new one, printed at the"
              + " start.")
  private Path tokenFile;

  @Option(
      names = "--receipt-key",
      paramLabel = "FILE",
      order = 6,
      description = "Sign receipts with the key in this file: its bytes, at least 32.")
  private Path receiptKey;

  @Option(names = "--page", order = 7, description = "Serve the page for editors as well.")
  private boolean page;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      order = 8,
      description =
          "Name issues as the clients of the LanguageTool protocol know them: terminology,"
              + " superdesk or libreoffice. Default: terminology.")
  private String profile = "terminology";

  @Option(
      names = "--upstream",
      paramLabel = "URL",
      order = 9,
      description =
          "Send what is checked by the LanguageTool protocol to this LanguageTool as well, such as"
              + " http://localhost:8081/v2, and merge what it finds.")
  private URI upstream;

  @Mixin private DeskOptions options;

  ServeCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    return Serving.run(channels, settings(), desk -> {});
  }

  private DeskSettings settings() {
    DeskSettings settings = options.settings(channels).profile(profile).page(page);
    if (upstream != null) {
      settings.upstream(upstream());
    }
    hosts.forEach(settings::allowHost);
    origins.forEach(settings::allowOrigin);
    if (bind != null) {
      settings.address(address());
    }
    if (tokenFile != null) {
      settings.token(token());
    }
    if (receiptKey != null) {
      settings.receiptKey(read("--receipt-key", receiptKey));
    }
    return settings;
  }

  private URI upstream() {
    boolean isWeb =
        upstream.getHost() != null && String.valueOf(upstream.getScheme()).matches("https?");
    if (!isWeb) {
      throw new InvalidUseException(
          "--upstream: \"" + upstream + "\" is not an address such as http://localhost:8081/v2");
    }
    return upstream;
  }

  private InetAddress address() {
    InetAddress address;
    try {
      address = InetAddress.getByName(bind);
    } catch (UnknownHostException e) {
      throw new InvalidUseException("--bind: no address \"" + bind + "\"");
    }
    if (!address.isLoopbackAddress() && tokenFile == null) {
      throw new InvalidUseException(
          "other machines can reach " + bind + ", so --bind needs --token-file");
    }
    return address;
  }

  private String token() {
    String token = new String(read("--token-file", tokenFile), StandardCharsets.UTF_8).strip();
    if (token.length() < 16 || !token.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new InvalidUseException(
          "--token-file: the file must hold one word of at least 16 letters and digits");
    }
    return token;
  }

  private static byte[] read(String option, Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InvalidUseException(option + ": " + file + ": " + Paths.why(e));
    }
  }
}
