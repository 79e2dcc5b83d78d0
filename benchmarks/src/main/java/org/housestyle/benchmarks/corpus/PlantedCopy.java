// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.corpus;

import java.util.Comparator;
import java.util.List;
import org.housestyle.rule.Example;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Usage;

/**
 * The lines that are planted among the prose: the pack's own examples in which one term is found in
 * the publication's words, a quotation or a charge. Immutable and thread-safe.
 */
public final class PlantedCopy {

  private final List<String> lines;

  private PlantedCopy(List<String> lines) {
    this.lines = lines;
  }

  /** The examples of a pack, in the order of the rules' ids. */
  public static PlantedCopy of(RulePack pack) {
    return new PlantedCopy(
        pack.rules().stream()
            .sorted(Comparator.comparing(Rule::id))
            .flatMap(rule -> rule.examples().stream())
            .filter(PlantedCopy::hasOneFinding)
            .map(Example::copy)
            .toList());
  }

  /** The examples of one rule of a pack. */
  static PlantedCopy of(RulePack pack, String rule) {
    return new PlantedCopy(
        pack.rule(rule).orElseThrow().examples().stream()
            .filter(PlantedCopy::hasOneFinding)
            .map(Example::copy)
            .toList());
  }

  private static boolean hasOneFinding(Example example) {
    return example.flagged().size() == 1
        && example.guidance().isEmpty()
        && !example.copy().contains("\n")
        && example.usage() != Usage.MENTION
        && example.usage() != Usage.TITLE;
  }

  /** A line, counted from 0; after the last one the first comes again. */
  public String line(long number) {
    return lines.get(Math.floorMod(number, lines.size()));
  }
}
