// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.housestyle.desk.Desk;
import org.housestyle.desk.DeskSettings;

/**
 * How long a check takes over HTTP, from the request to the whole answer, by one client: the median
 * and the 99th percentile for stories of three kinds. Then the resident memory of server and client
 * together, every tenth of many checks. Arguments: how often each story is measured, how many
 * checks memory is measured over, and, to measure a LanguageTool in the same way, its {@code /v2}
 * address.
 */
final class DeskLatency {

  private static final String FOUND = "Police found child pornography on a laptop in the house. ";
  private static final String FILLER =
      "The council met on Tuesday evening to talk about the new bridge over the river. ";

  /** How many of these sentences a paragraph has. */
  private static final int PARAGRAPH = 5;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI check;
  private final String token;

  private DeskLatency(URI check, String token) {
    this.check = check;
    this.token = token;
  }

  /**
   * Measures and prints.
   *
   * @throws IOException if a server does not answer
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int times = Integer.parseInt(args[0]);
    int checks = Integer.parseInt(args[1]);
    if (args.length > 2) {
      new DeskLatency(URI.create(args[2] + "/check"), "").measure(times);
      return;
    }
    try (Desk desk = Desk.start(new DeskSettings().port(0))) {
      System.out.println("own API");
      DeskLatency api = new DeskLatency(desk.address().resolve("/api/check"), desk.token());
      api.measure(times);
      System.out.println("protocol of LanguageTool");
      new DeskLatency(desk.address().resolve("/v2/check"), "").measure(times);
      api.soak(checks);
    }
  }

  private void measure(int times) throws IOException, InterruptedException {
    measure(times, "4 KB, 2 findings", story(4_000, 2));
    measure(times, "20 KB, 10 findings", story(20_000, 10));
    measure(times, "20 KB, 64 findings", story(20_000, 64));
  }

  private void measure(int times, String name, String story)
      throws IOException, InterruptedException {
    HttpRequest request = request(story);
    long[] nanoseconds = new long[times];
    for (int i = -times; i < times; i++) {
      long start = System.nanoTime();
      send(request);
      if (i >= 0) {
        nanoseconds[i] = System.nanoTime() - start;
      }
    }
    double total = Arrays.stream(nanoseconds).sum() / 1e9;
    Arrays.sort(nanoseconds);
    System.out.printf(
        Locale.ROOT,
        "%-20s p50 %.2f ms, p99 %.2f ms, %.0f a second%n",
        name,
        nanoseconds[times / 2] / 1e6,
        nanoseconds[times * 99 / 100] / 1e6,
        times / total);
  }

  private void soak(int checks) throws IOException, InterruptedException {
    HttpRequest request = request(story(4_000, 2));
    for (int i = 1; i <= checks; i++) {
      send(request);
      if (i % Math.max(1, checks / 10) == 0) {
        System.out.printf(Locale.ROOT, "%d checks: %d MB resident%n", i, residentMegabytes());
      }
    }
  }

  private HttpRequest request(String story) {
    HttpRequest.Builder request = HttpRequest.newBuilder(check).header("X-Housestyle", token);
    return token.isEmpty()
        ? request
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "language=en-GB&text=" + URLEncoder.encode(story, StandardCharsets.UTF_8)))
            .build()
        : request
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"text\":\"" + story + "\"}"))
            .build();
  }

  private void send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(new String(answer.body(), StandardCharsets.UTF_8));
    }
  }

  /** A story in paragraphs of some 400 characters. */
  private static String story(int length, int findings) {
    StringBuilder story = new StringBuilder();
    int sentences = 0;
    for (int i = 0; i < findings; i++) {
      story.append(FOUND);
      while (story.length() < (long) length * (i + 1) / findings) {
        story.append(FILLER).append(++sentences % PARAGRAPH == 0 ? "\\n\\n" : "");
      }
    }
    return story.toString();
  }

  private static long residentMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
