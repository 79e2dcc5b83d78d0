// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks;

import java.io.IOException;
import java.util.List;
import org.housestyle.Housestyle;
import org.housestyle.benchmarks.corpus.Markup;
import org.housestyle.rule.PackException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How the time of a check grows with the number of rules: made-up rules, prose in which none is
 * found. Operations a second are megabytes a second.
 */
public class RulesBenchmark extends MegabytesPerSecond {

  /** How many rules there are. */
  @Param({"10", "100", "1000"})
  int rules;

  private Housestyle housestyle;
  private List<String> articles;

  /** Makes up the rules and writes the articles. */
  @Setup
  public void prepare() throws IOException, PackException {
    housestyle = Housestyle.withRules(MadeUpPack.of(rules));
    articles = Sample.clean(Markup.TXT);
  }

  /** The whole check. */
  @Benchmark
  public void check(Blackhole sink) {
    for (String article : articles) {
      sink.consume(housestyle.check(article));
    }
  }
}
