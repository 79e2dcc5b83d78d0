// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.text.SourceText;
import org.housestyle.yaml.Nearest;

/** Finds rules by their names, or by the words that they find. */
record RuleSearch(List<RulePack> packs) {

  private static final int MOST_NAMED = 5;

  /** The rules of an id, with or without the name of a pack. */
  List<Rule> named(String id) {
    return rules().filter(it -> id.equals(it.id()) || id.equals(it.qualifiedId())).toList();
  }

  /** The rules that find something in a piece of copy, in the order of the copy. */
  List<Rule> finding(String copy) {
    CheckResult result =
        Housestyle.withRules(packs).examine(Document.of(SourceText.of(copy), "text"));
    return Stream.concat(result.findings().stream(), result.held().stream())
        .map(Finding::rule)
        .distinct()
        .toList();
  }

  /** What may have been meant: the nearest name, or the rules whose names have the word. */
  String hint(String id) {
    List<String> known =
        rules().map(it -> id.contains("/") ? it.qualifiedId() : it.id()).distinct().toList();
    String nearest = Nearest.typedHint(id, known);
    if (!nearest.isEmpty()) {
      return nearest + " (housestyle rules lists them)";
    }
    String word = id.substring(id.indexOf('/') + 1).strip();
    List<String> named = new ArrayList<>(known);
    named.removeIf(it -> word.isEmpty() || !it.contains(word));
    return named.isEmpty()
        ? " (housestyle rules lists them)"
        : "; named with this word: "
            + String.join(", ", named.subList(0, Math.min(MOST_NAMED, named.size())))
            + (named.size() > MOST_NAMED ? " and " + (named.size() - MOST_NAMED) + " more" : "");
  }

  /** The pack of a rule. */
  RulePack pack(Rule rule) {
    return packs.stream().filter(it -> it.name().equals(rule.pack())).findFirst().orElseThrow();
  }

  private Stream<Rule> rules() {
    return packs.stream().flatMap(pack -> pack.rules().stream());
  }
}
