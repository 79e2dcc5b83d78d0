package org.housestyle.benchmarks;

import java.util.List;
import org.housestyle.benchmarks.corpus.Markup;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.match.Matcher;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.text.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From passages of prose to the terms in them, before anything is decided: the prefilter, and
 * Lucene where it fires. Operations a second are megabytes a second.
 */
public class FindBenchmark extends MegabytesPerSecond {

  private Matcher matcher;
  private List<String> cleanPassages;
  private List<String> plantedPassages;

  /** Compiles the rules and cuts the articles into passages. */
  @Setup
  public void prepare() {
    matcher = Matcher.of(List.of(BuiltInPacks.childProtection()));
    cleanPassages = passages(Sample.clean(Markup.TXT));
    plantedPassages = passages(Sample.planted());
  }

  private static List<String> passages(List<String> articles) {
    return articles.stream()
        .map(article -> Document.of(SourceText.of(article), "text"))
        .flatMap(document -> document.blocks().stream())
        .map(Block::prose)
        .toList();
  }

  /** Prose without terms. */
  @Benchmark
  public void clean(Blackhole sink) {
    find(cleanPassages, sink);
  }

  /** Prose with a term in 10 KB. */
  @Benchmark
  public void planted(Blackhole sink) {
    find(plantedPassages, sink);
  }

  private void find(List<String> passages, Blackhole sink) {
    for (String passage : passages) {
      sink.consume(matcher.find(passage, candidate -> true));
    }
  }
}
