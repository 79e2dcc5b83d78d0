// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.housestyle.desk.client.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send a little now and then, so that no idle time-out ever ends. */
class SlowClientsTest {

  private static RunningDesk desk;

  private final List<Socket> sockets = new ArrayList<>();

  @BeforeAll
  static void start() {
    desk = new RunningDesk();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @AfterEach
  void hangUp() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private Socket begin(String request) throws IOException {
    Socket socket = desk.socket();
    sockets.add(socket);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  /** Sends a letter each tenth of a second; the result is how long the server bore it. */
  private static double seconds(Socket socket) {
    long start = System.nanoTime();
    try {
      while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(12)) {
        socket.getOutputStream().write('a');
        Thread.sleep(100);
      }
    } catch (IOException e) {
      // hung up on
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  @Test
  void headersHaveFiveSeconds() throws IOException {
    assertThat(seconds(begin("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "))).isBetween(4., 8.);
  }

  @Test
  void aBodyHasToComeAtTenKilobytesASecond() throws IOException {
    String request =
        "POST /api/check HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nX-Housestyle: %s\r\n"
                .formatted(desk.address().getPort(), desk.token())
            + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{";
    assertThat(seconds(begin(request))).isBetween(1.5, 5.);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nX-Slow: ",
        "POST /v2/check HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9999\r\n\r\ntext="
      })
  void twoHundredOfThemKeepNobodyOut(String request) throws IOException, InterruptedException {
    for (int i = 0; i < 200; i++) {
      begin(request.formatted(desk.address().getPort()));
    }
    Thread.sleep(200); // so that the server has read what they sent
    for (int i = 0; i < 20; i++) {
      assertThat(desk.get("/api/health").statusCode()).isEqualTo(200);
    }
  }
}
