package org.housestyle.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.housestyle.Finding;
import org.housestyle.rule.Level;

/**
 * How many findings there are.
 *
 * @param levels how many of each level; those that have none may be left out
 * @param all how many in all
 * @param fixable how many have a suggestion that may be applied unasked
 */
record Tally(Map<Level, Integer> levels, int all, int fixable) {

  static Tally of(Collection<Finding> findings) {
    Map<Level, Integer> levels = new EnumMap<>(Level.class);
    findings.forEach(finding -> levels.merge(finding.level(), 1, Integer::sum));
    int fixable = (int) findings.stream().filter(Finding::isFixable).count();
    return new Tally(levels, findings.size(), fixable);
  }

  int of(Level level) {
    return levels.getOrDefault(level, 0);
  }

  /** In words: {@code 1 error, 2 warnings, 4 advice}; levels that have none are passed over. */
  @Override
  public String toString() {
    return all == 0
        ? "no findings"
        : Stream.of(Level.values())
            .filter(level -> of(level) > 0)
            .map(level -> of(level) + " " + noun(of(level), level))
            .collect(Collectors.joining(", "));
  }

  /** What so many findings of a level are called. */
  static String noun(int number, Level level) {
    return level.id() + (number == 1 || level == Level.ADVICE ? "" : "s");
  }

  /** A number and a noun that agrees with it. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
