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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the time of a check grows with the size of one text that has a finding in 10 KB.
 * Milliseconds; divide by the megabytes to compare.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@State(Scope.Benchmark)
public class SizeBenchmark {

  /** How large the text is, in millions of characters. */
  @Param({"1", "10", "100"})
  int megabytes;

  private Housestyle housestyle;
  private String text;

  /** Compiles the rules and writes the text. */
  @Setup
  public void prepare() {
    housestyle = Housestyle.withRules(BuiltInPacks.childProtection());
    text = Sample.planted(megabytes);
  }

  /** One check of all of it. */
  @Benchmark
  public List<Finding> check() {
    return housestyle.check(text);
  }
}
