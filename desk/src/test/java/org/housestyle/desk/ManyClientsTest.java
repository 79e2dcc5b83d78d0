// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.desk.client.RunningDesk;
import org.junit.jupiter.api.Test;

/** Fifty clients with a hundred checks each. */
class ManyClientsTest {

  private static final Pattern ANSWER =
      Pattern.compile(
          "\\{\"v\":(\\d+),.*\"rule\":\"([^\"]+)\".*\"start\":(\\d+),\"end\":\\d+,\"line\"");

  @Test
  void eachGetsTheAnswerToItsOwnText() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(50);
    try (RunningDesk desk = new RunningDesk()) {
      List<Future<Integer>> right = new ArrayList<>();
      for (int client = 0; client < 50; client++) {
        int number = client;
        right.add(clients.submit(() -> rightAnswers(desk, number)));
      }
      for (Future<Integer> each : right) {
        assertThat(each.get()).isEqualTo(100);
      }
    } finally {
      clients.shutdownNow();
    }
  }

  private static int rightAnswers(RunningDesk desk, int client) throws InterruptedException {
    int right = 0;
    for (int i = 0; i < 100; i++) {
      int start = 7 + client + i;
      String text = "He had " + " ".repeat(client + i) + "child pornography.";
      Matcher answer = ANSWER.matcher(answered(desk, client * 100 + i, text));
      if (answer.find()
          && answer.group(1).equals(String.valueOf(client * 100 + i))
          && answer.group(2).equals("child-protection/child-pornography")
          && answer.group(3).equals(String.valueOf(start))) {
        right++;
      }
    }
    return right;
  }

  /** Asks again when the server says that it has too much to do. */
  private static String answered(RunningDesk desk, int version, String text)
      throws InterruptedException {
    while (true) {
      HttpResponse<String> answer =
          desk.post("/api/check", "{\"v\":%d,\"text\":\"%s\"}".formatted(version, text));
      if (answer.statusCode() == 200) {
        return answer.body();
      }
      assertThat(answer.statusCode()).as(answer.body()).isIn(429, 503);
      Thread.sleep(1000);
    }
  }
}
