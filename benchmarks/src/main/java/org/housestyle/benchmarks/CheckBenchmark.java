// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks;

import java.util.List;
import org.housestyle.Housestyle;
import org.housestyle.benchmarks.corpus.Markup;
import org.housestyle.rules.BuiltInPacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole check, from a text in memory to findings with suggestions. Operations a second are
 * megabytes a second.
 */
public class CheckBenchmark extends MegabytesPerSecond {

  private Housestyle housestyle;
  private Housestyle withAllPacks;
  private List<String> cleanArticles;
  private List<String> plantedArticles;

  /** Compiles the rules and writes the articles. */
  @Setup
  public void prepare() {
    housestyle = Housestyle.withRules(BuiltInPacks.childProtection());
    withAllPacks =
        Housestyle.withRules(
            BuiltInPacks.names().stream()
                .map(name -> BuiltInPacks.named(name).orElseThrow())
                .toList());
    cleanArticles = Sample.clean(Markup.TXT);
    plantedArticles = Sample.planted();
  }

  /** The child-protection pack, prose without findings. */
  @Benchmark
  public void clean(Blackhole sink) {
    check(housestyle, cleanArticles, sink);
  }

  /** The same on two threads; operations a second are those of both. */
  @Benchmark
  @Threads(2)
  public void cleanOnTwoThreads(Blackhole sink) {
    clean(sink);
  }

  /** The child-protection pack, a finding in 10 KB. */
  @Benchmark
  public void planted(Blackhole sink) {
    check(housestyle, plantedArticles, sink);
  }

  /** All packs, a finding of the child-protection pack in 10 KB. */
  @Benchmark
  public void plantedAllPacks(Blackhole sink) {
    check(withAllPacks, plantedArticles, sink);
  }

  private static void check(Housestyle checker, List<String> articles, Blackhole sink) {
    for (String article : articles) {
      sink.consume(checker.check(article));
    }
  }
}
