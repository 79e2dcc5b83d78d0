// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks;

import java.util.List;
import org.housestyle.analysis.AnalyzedText;
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
 * From blocks of prose to the terms in them, before anything is decided: the prefilter, and Lucene
 * where it hits. Operations a second are megabytes a second.
 */
public class FindBenchmark extends MegabytesPerSecond {

  private Matcher matcher;
  private List<Block> cleanBlocks;
  private List<Block> plantedBlocks;

  /** Compiles the rules and cuts the articles into blocks. */
  @Setup
  public void prepare() {
    matcher = Matcher.of(List.of(BuiltInPacks.childProtection()));
    cleanBlocks = blocks(Sample.clean(Markup.TXT));
    plantedBlocks = blocks(Sample.planted());
  }

  private static List<Block> blocks(List<String> articles) {
    return articles.stream()
        .map(article -> Document.of(SourceText.of(article), "text"))
        .flatMap(document -> document.blocks().stream())
        .toList();
  }

  /** Prose without terms. */
  @Benchmark
  public void clean(Blackhole sink) {
    find(cleanBlocks, sink);
  }

  /** Prose with a term in 10 KB. */
  @Benchmark
  public void planted(Blackhole sink) {
    find(plantedBlocks, sink);
  }

  private void find(List<Block> blocks, Blackhole sink) {
    for (Block block : blocks) {
      sink.consume(matcher.find(AnalyzedText.of(block), candidate -> true));
    }
  }
}
