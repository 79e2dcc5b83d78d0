// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.housestyle.Finding;
import org.housestyle.Housestyle;
import org.housestyle.rules.BuiltInPacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an editor waits for: one article of 4 KB with two findings, in a warm JVM. Milliseconds; the
 * median is the line {@code p0.50}.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class ArticleBenchmark {

  private Housestyle housestyle;
  private String article;

  /** Compiles the rules and writes the article, which must have two findings. */
  @Setup
  public void prepare() {
    housestyle = Housestyle.withRules(BuiltInPacks.childProtection());
    article = Sample.articleWithTwoFindings();
    int found = housestyle.check(article).size();
    if (found != 2) {
      throw new IllegalStateException("the article has " + found + " findings, not 2");
    }
  }

  /** One check. */
  @Benchmark
  public List<Finding> check() {
    return housestyle.check(article);
  }
}
