// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks;

import java.util.List;
import org.housestyle.benchmarks.corpus.Markup;
import org.housestyle.document.Document;
import org.housestyle.text.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From a file's characters to passages of prose. Operations a second are megabytes of prose a
 * second; the marks round it are not counted.
 */
public class ExtractBenchmark extends MegabytesPerSecond {

  private List<SourceText> texts;
  private List<SourceText> markdownFiles;
  private List<SourceText> pages;

  /** Writes the articles in each markup. */
  @Setup
  public void write() {
    texts = Sample.clean(Markup.TXT).stream().map(SourceText::of).toList();
    markdownFiles = Sample.clean(Markup.MD).stream().map(SourceText::of).toList();
    pages = Sample.clean(Markup.HTML).stream().map(SourceText::of).toList();
  }

  /** Plain text. */
  @Benchmark
  public void text(Blackhole sink) {
    extract(texts, "text", sink);
  }

  /** Markdown: headings, emphasis, links, lists. */
  @Benchmark
  public void markdown(Blackhole sink) {
    extract(markdownFiles, "markdown", sink);
  }

  /** HTML: paragraphs with emphasis, a navigation bar. */
  @Benchmark
  public void html(Blackhole sink) {
    extract(pages, "html", sink);
  }

  private static void extract(List<SourceText> articles, String format, Blackhole sink) {
    for (SourceText article : articles) {
      // Paragraphs of plain text are looked for when they are asked for.
      sink.consume(Document.of(article, format).blocks().size());
    }
  }
}
