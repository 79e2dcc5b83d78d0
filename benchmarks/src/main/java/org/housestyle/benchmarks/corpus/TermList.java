// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.corpus;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.housestyle.rule.Plural;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.TermPattern;
import org.housestyle.rule.TermPattern.Slot;
import org.housestyle.rules.BuiltInPacks;

/**
 * Prints what a search for fixed strings needs: the wordings of the terms that the child-protection
 * pack finds wherever they stand, singular and plural, one a line, in lower case.
 *
 * <p>Left out are terms that take a context to be a fault, since a search would report each of
 * them, and terms of more wordings than a given number, since one has 16 million. Both make the
 * search quicker than it would be if it found what Housestyle finds.
 */
public final class TermList {

  private TermList() {}

  /** Prints the terms that have at most as many wordings as the argument says. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    of(BuiltInPacks.childProtection(), Integer.parseInt(args[0])).forEach(out::println);
  }

  static SortedSet<String> of(RulePack pack, int most) {
    SortedSet<String> wordings = new TreeSet<>();
    pack.rules().stream()
        .flatMap(rule -> rule.terms().stream())
        .filter(term -> term.when().isAlways() && count(term.pattern()) <= most)
        .flatMap(term -> term.pattern().wordings().stream())
        .forEach(wording -> wordings.addAll(spelt(wording)));
    return wordings;
  }

  private static long count(TermPattern pattern) {
    return pattern.wordings().stream().mapToLong(TermList::count).sum();
  }

  private static long count(List<Slot> wording) {
    return wording.stream()
        .mapToLong(slot -> (long) slot.words().size() * (slot.head() ? 2 : 1))
        .reduce(1, Math::multiplyExact);
  }

  private static List<String> spelt(List<Slot> wording) {
    List<String> spelt = List.of("");
    for (Slot slot : wording) {
      List<String> longer = new ArrayList<>();
      for (String before : spelt) {
        for (String word : slot.words()) {
          longer.add(joined(before, word));
          if (slot.head()) {
            longer.add(joined(before, Plural.of(word)));
          }
        }
      }
      spelt = longer;
    }
    return spelt;
  }

  private static String joined(String before, String word) {
    return before.isEmpty() ? word : before + " " + word;
  }
}
