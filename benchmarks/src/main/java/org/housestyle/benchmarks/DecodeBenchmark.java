// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.benchmarks.corpus.Markup;
import org.housestyle.text.SourceText;
import org.housestyle.text.UndecodableTextException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** From a file's bytes to its characters. Operations a second are megabytes a second. */
public class DecodeBenchmark extends MegabytesPerSecond {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final List<byte[]> ascii = new ArrayList<>();
  private final List<byte[]> utf8 = new ArrayList<>();
  private final List<byte[]> windows = new ArrayList<>();

  /** Writes the articles in each encoding. */
  @Setup
  public void encode() {
    for (String article : Sample.clean(Markup.TXT)) {
      String curly = article.replace('\'', '\u2019').replace('"', '\u201d');
      ascii.add(article.replaceAll("[^\\p{ASCII}]", "-").getBytes(StandardCharsets.US_ASCII));
      utf8.add(curly.getBytes(StandardCharsets.UTF_8));
      windows.add(curly.getBytes(WINDOWS));
    }
  }

  /** UTF-8 with nothing beyond ASCII in it. */
  @Benchmark
  public void ascii(Blackhole sink) throws UndecodableTextException {
    decode(ascii, StandardCharsets.UTF_8, sink);
  }

  /** UTF-8 with curly quotation marks and apostrophes. */
  @Benchmark
  public void utf8(Blackhole sink) throws UndecodableTextException {
    decode(utf8, StandardCharsets.UTF_8, sink);
  }

  /** Windows-1252 with curly quotation marks and apostrophes. */
  @Benchmark
  public void windows(Blackhole sink) throws UndecodableTextException {
    decode(windows, WINDOWS, sink);
  }

  private static void decode(List<byte[]> articles, Charset charset, Blackhole sink)
      throws UndecodableTextException {
    for (byte[] article : articles) {
      sink.consume(SourceText.decode(article, charset));
    }
  }
}
