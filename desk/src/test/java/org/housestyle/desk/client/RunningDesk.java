// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.housestyle.desk.Desk;
import org.housestyle.desk.DeskSettings;

/** A desk for tests, and a client of it. */
public final class RunningDesk implements AutoCloseable {

  /** What the desk logged. */
  public final List<String> log = new CopyOnWriteArrayList<>();

  private final Desk desk;
  private final HttpClient client = HttpClient.newHttpClient();

  public RunningDesk() {
    this(new DeskSettings());
  }

  public RunningDesk(DeskSettings settings) {
    try {
      desk = Desk.start(settings.port(0).log(log::add));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI address() {
    return desk.address();
  }

  public String token() {
    return desk.token();
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(desk.address().resolve(path)).header("X-Housestyle", token());
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<String> get(String path) {
    return send(request(path));
  }

  public HttpResponse<String> post(String path, String json) {
    return send(postRequest(path, json));
  }

  public HttpRequest.Builder postRequest(String path, String json) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8));
  }

  public HttpResponse<String> open(String name, byte[] file) {
    return send(
        request("/api/open")
            .header("Content-Type", "application/octet-stream")
            .header("X-Housestyle-Name", name)
            .POST(BodyPublishers.ofByteArray(file)));
  }

  /** A connection on which anything can be sent. */
  public Socket socket() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.address().getPort());
    socket.setTcpNoDelay(true);
    return socket;
  }

  /** What comes back for these lines of a request, sent as they are. */
  public String raw(String... lines) throws IOException {
    try (Socket socket = socket()) {
      socket.setSoTimeout(10_000);
      String text = String.join("\r\n", lines) + "\r\n\r\n";
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    desk.close();
  }
}
