package org.housestyle.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.housestyle.rule.TermPattern;
import org.housestyle.rule.When;

/** What a rule asks of a term's surroundings, in words for people. */
final class Conditions {

  private Conditions() {}

  static List<String> inWords(When when) {
    List<String> asked = new ArrayList<>();
    add(asked, "the text within " + when.distance() + " words", when.near());
    add(asked, "the sentence", when.sentence());
    add(asked, "the paragraph", when.passage());
    add(asked, "the story", when.document());
    when.ageUnder().ifPresent(age -> asked.add("the sentence has an age under " + age));
    return asked;
  }

  private static void add(List<String> asked, String where, List<TermPattern> patterns) {
    if (!patterns.isEmpty()) {
      asked.add(
          where
              + " has "
              + patterns.stream()
                  .map(pattern -> RulePages.code(pattern.written()))
                  .collect(Collectors.joining(" or ")));
    }
  }
}
