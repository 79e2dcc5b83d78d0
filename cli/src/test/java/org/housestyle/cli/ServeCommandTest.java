// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  private static final Pattern ADDRESS = Pattern.compile("is at (http://\\S+)");

  @TempDir private Path folder;

  @Test
  void itServesUntilItIsStopped() throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Thread command =
        new Thread(
            () ->
                Main.run(
                    InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(),
                    said,
                    "serve",
                    "--port",
                    "0"));
    command.start();
    Matcher address = ADDRESS.matcher("");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!address.find() && System.nanoTime() < end) {
      Thread.sleep(50);
      address = ADDRESS.matcher(said.toString(StandardCharsets.UTF_8));
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address.group(1)).resolve("/api/health")).build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
        .startsWith("{\"ok\":true,");
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("The token of the API is ");
    command.interrupt();
    command.join(TimeUnit.SECONDS.toMillis(30));
    assertThat(command.isAlive()).isFalse();
  }

  @Test
  void theDeskOpensAFileThatIsThere() {
    assertThat(Run.of("desk", "--no-open", "no-such-story.md").err())
        .isEqualTo("housestyle: no file \"no-such-story.md\"\n");
  }

  @Test
  void aPortInUseIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run = Run.of("serve", "--port", String.valueOf(taken.getLocalPort()));
      assertThat(run.err())
          .isEqualTo("housestyle: the port is in use; choose another with --port\n");
      assertThat(run.code()).isEqualTo(2);
    }
  }

  @Test
  void otherMachinesNeedAToken() {
    assertThat(Run.of("serve", "--bind", "0.0.0.0").err())
        .isEqualTo("housestyle: other machines can reach 0.0.0.0, so --bind needs --token-file\n");
  }

  @Test
  void aTokenIsNotShort() throws IOException {
    Path file = Files.writeString(folder.resolve("token"), "secret\n");
    assertThat(Run.of("serve", "--token-file", file.toString()).err())
        .isEqualTo(
            "housestyle: --token-file: the file must hold one word of at least 16 letters and"
                + " digits\n");
  }

  @Test
  void aProfileIsKnown() {
    assertThat(Run.of("serve", "--port", "0", "--profile", "word").err())
        .isEqualTo(
            "housestyle: the server cannot start: no profile \"word\"; known: terminology,"
                + " superdesk, libreoffice\n");
  }

  @Test
  void theUpstreamIsAnAddress() {
    assertThat(Run.of("serve", "--port", "0", "--upstream", "localhost:8081").err())
        .isEqualTo(
            "housestyle: --upstream: \"localhost:8081\" is not an address such as http://localhost:8081/v2\n");
  }

  @Test
  void aKeyIsNotShort() throws IOException {
    Path file = Files.writeString(folder.resolve("key"), "secret\n");
    assertThat(Run.of("serve", "--port", "0", "--receipt-key", file.toString()).err())
        .isEqualTo(
            "housestyle: the server cannot start: the key of receipts needs at least 32 bytes\n");
  }
}
