// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.List;
import java.util.Optional;
import org.housestyle.rule.Term.Head;
import org.housestyle.yaml.YamlMap;

/** Reads one entry of {@code terms}. */
final class TermReader {

  private final CitesReader cites;
  private final ReplacementReader replacements;
  private final WhenReader conditions;

  TermReader(CitesReader cites, ReplacementReader replacements, WhenReader conditions) {
    this.cites = cites;
    this.replacements = replacements;
    this.conditions = conditions;
  }

  /** Reads a term; adds a problem for each mistake. */
  Optional<Term> read(YamlMap term, RuleDefaults ofRule) {
    term.allowOnly("text", "head", "lead", "cite", "when", "prefer");
    Cites cites = this.cites.read(term, "every term");
    Replacements prefer = new Replacements(term, ofRule, replacements);
    if (!term.isVerified()) {
      prefer.get();
    }
    Optional<Head> head =
        term.keys().contains("head")
            ? RuleReader.choice(term, "head", Head.values(), Head::id)
            : Optional.of(Head.COUNT);
    int lead = lead(term);
    Optional<TermPattern> pattern = conditions.pattern(term, "text", term.text("text"));
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    if (!term.isVerified()) {
      checkKept(term, pattern.get(), prefer);
      checkSearchable(term, pattern.get());
    }
    Optional<When> when = conditions.read(term);
    return Optional.of(
        Term.builder(pattern.get())
            .head(head.orElse(Head.NONE))
            .lead(lead)
            .cites(cites.all())
            .principle(cites.principle())
            .when(when.isPresent() ? when.get() : ofRule.when())
            .prefer(prefer)
            .build());
  }

  private static void checkSearchable(YamlMap term, TermPattern pattern) {
    if (!pattern.isSearchable()) {
      term.reject(
          "text",
          "in the pattern \""
              + pattern
              + "\": needs a word that is made of letters only, to start the search from");
    }
  }

  /** What a term's own replacements keep must be in each of its wordings. */
  private static void checkKept(YamlMap term, TermPattern pattern, Replacements prefer) {
    if (term.map("prefer").isEmpty()) {
      return;
    }
    prefer.get().values().stream()
        .flatMap(List::stream)
        .flatMap(replacement -> replacement.keeps().stream())
        .distinct()
        .filter(set -> !pattern.names(set))
        .forEach(
            set ->
                term.reject(
                    "prefer",
                    "a replacement keeps {"
                        + set
                        + "}, which not every wording of \""
                        + pattern
                        + "\" has"));
  }

  private static int lead(YamlMap term) {
    String written = term.optionalText("lead").orElse("0");
    if (written.length() != 1 || "0123456789".indexOf(written) < 0) {
      term.reject("lead", "\"lead\" is \"" + written + "\"; expected how many words, 1 to 9");
      return 0;
    }
    return Integer.parseInt(written);
  }
}
