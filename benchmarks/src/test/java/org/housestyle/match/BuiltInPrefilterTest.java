// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Term;
import org.housestyle.rule.TermPattern.Slot;
import org.housestyle.rules.BuiltInPacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No term of the built-in packs is lost because the prefilter did not stop at it. */
class BuiltInPrefilterTest {

  private static final int TEXTS = 3000;
  private static final String[] GAPS = {" ", " ", " ", "-", "\n", "  ", " - ", ". ", "\u00A0"};

  /** The packs that have terms: a companion is not searched for. */
  static List<String> names() {
    return BuiltInPacks.names().stream()
        .filter(name -> BuiltInPacks.named(name).orElseThrow().companions().isEmpty())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void examplesAreReadAlikeWithAndWithout(String name) {
    RulePack pack = BuiltInPacks.named(name).orElseThrow();
    Matcher matcher = Matcher.of(List.of(pack));
    for (Rule rule : pack.rules()) {
      rule.examples().forEach(it -> assertSame(matcher, it.copy()));
    }
  }

  /** Parts of wordings after each other, some words in the plural, left out or misspelt. */
  @ParameterizedTest
  @MethodSource("names")
  void shuffledWordingsAreReadAlikeWithAndWithout(String name) {
    RulePack pack = BuiltInPacks.named(name).orElseThrow();
    Matcher matcher = Matcher.of(List.of(pack));
    List<List<Slot>> wordings = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      for (Term term : rule.terms()) {
        wordings.addAll(term.pattern().wordings());
      }
    }
    Random random = new Random(name.hashCode());
    int found = 0;
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder copy = new StringBuilder();
      for (int part = 0; part < 3; part++) {
        for (Slot slot : wordings.get(random.nextInt(wordings.size()))) {
          List<String> words = slot.words().stream().sorted().toList();
          copy.append(changed(words.get(random.nextInt(words.size())), random));
          copy.append(GAPS[random.nextInt(GAPS.length)]);
        }
      }
      found += assertSame(matcher, copy.toString());
    }
    assertThat(found).isGreaterThan(TEXTS / 2);
  }

  private static String changed(String word, Random random) {
    int at = random.nextInt(word.length());
    return switch (random.nextInt(12)) {
      case 0 -> word + "s";
      case 1 -> word + "’s";
      case 2 -> word.substring(0, at) + word.substring(at + 1);
      case 3 -> word.substring(0, at) + "e" + word.substring(at);
      case 4 -> "";
      case 5 -> "old " + word;
      default -> word;
    };
  }

  private static int assertSame(Matcher matcher, String copy) {
    List<Candidate> found = matcher.find(AnalyzedText.of(copy), any -> true);
    if (copy.contains("-\n")) {
      // Such words are searched for a second time, as if they were one.
      return found.size();
    }
    List<Candidate> all = matcher.findWithoutPrefilter(AnalyzedText.of(copy), any -> true);
    assertThat(found.equals(all)).as(copy).isTrue();
    return found.size();
  }
}
