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
 * What a program pays once: an article of 4 KB with two findings, checked in a JVM that has never
 * checked anything. Milliseconds, one measurement in each of ten new JVMs.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class FirstCheckBenchmark {

  /** An article. */
  @State(Scope.Benchmark)
  public static class Article {
    private final String text = Sample.articleWithTwoFindings();
  }

  /** Rules that are compiled and were never used. */
  @State(Scope.Benchmark)
  public static class Rules {
    private Housestyle housestyle;

    /** Compiles the rules. */
    @Setup
    public void compile() {
      housestyle = Housestyle.withRules(BuiltInPacks.childProtection());
    }
  }

  /** The first check with rules that are compiled already. */
  @Benchmark
  public List<Finding> firstCheck(Article article, Rules rules) {
    return rules.housestyle.check(article.text);
  }

  /** Reading the pack, compiling its rules and the first check. */
  @Benchmark
  public List<Finding> rulesAndFirstCheck(Article article) {
    return Housestyle.withRules(BuiltInPacks.childProtection()).check(article.text);
  }
}
