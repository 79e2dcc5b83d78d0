// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.housestyle.decide.Decision;
import org.housestyle.document.BlockKind;
import org.housestyle.reword.KeptWords;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Term;

/** Words the message of a finding: one line that says what is wrong and what to do. Immutable. */
final class Messages {

  /** Why a person must review a replacement that this markup cannot hold as it is. */
  static final String NEEDS_ESCAPE = "the replacement has a character that this markup must escape";

  private static final int MOST_WORDINGS = 2;

  private final Guidance guidance;

  Messages(Guidance guidance) {
    this.guidance = guidance;
  }

  /** Why a finding is held back where a house does not report its rule. */
  static String offOn(BlockKind surface) {
    return "off on this surface: " + surface.id();
  }

  /** The message for a term that is not in prose. */
  static String notProse(String written, String reason) {
    return quoted(written) + " is " + reason;
  }

  /**
   * The message for a term in prose.
   *
   * @param written the term as it is written in the copy
   * @param kept the words of it that replacements keep
   * @param decision how the term is used
   * @param suggestions best first; may be empty
   * @param replaced the words that the first suggestion replaces, if they are not just the term
   */
  String of(
      Rule rule,
      Term term,
      String written,
      KeptWords kept,
      Decision.Used decision,
      List<Suggestion> suggestions,
      Optional<String> replaced) {
    if (decision.doubt().isPresent()) {
      return quoted(written)
          + " "
          + decision.doubt().get()
          + "; if not, "
          + wordAnew(wordings(rule, term, kept));
    }
    return quoted(written)
        + switch (decision.usage()) {
          case QUOTATION -> " is quoted: paraphrase it, or add context";
          case LEGAL -> " is the wording of a charge: attribute it, or name the statute";
          case MENTION -> " is talked about, not used";
          case TITLE -> " is part of a name";
          case STATEMENT ->
              decision.editable()
                  ? advice(rule, term, kept, suggestions, replaced)
                  : " is a label: say who gave it, or quote it";
        };
  }

  private static String quoted(String written) {
    return "\"" + oneLine(written) + "\"";
  }

  /** Replaces each run of white space by one space. */
  private static String oneLine(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean twoSpaces = c == ' ' && written.startsWith(" ", i + 1);
      if (c < ' ' || twoSpaces) {
        return written.replaceAll("\\s+", " ");
      }
    }
    return written;
  }

  private String advice(
      Rule rule,
      Term term,
      KeptWords kept,
      List<Suggestion> suggestions,
      Optional<String> replaced) {
    if (suggestions.isEmpty()) {
      List<String> wordings = wordings(rule, term, kept);
      return wordings.isEmpty() ? " is better not written" : ": " + wordAnew(wordings);
    }
    Suggestion first = suggestions.get(0);
    return (first.isSafe() ? ": write \"" : ": consider \"")
        + first.text()
        + "\""
        + (replaced.isPresent() ? " for " + quoted(replaced.get()) : "");
  }

  private static String wordAnew(List<String> wordings) {
    return wordings.isEmpty()
        ? "it is better not written"
        : "word it anew, as in \"" + String.join("\" or \"", wordings) + "\"";
  }

  /** The wordings to name where no suggestion fits: those of the guidance, or its replacements. */
  private List<String> wordings(Rule rule, Term term, KeptWords kept) {
    Set<String> wordings = new LinkedHashSet<>();
    Set<String> replacements = new LinkedHashSet<>();
    for (String name : guidance.order(rule)) {
      List<Replacement> offered = term.prefer().getOrDefault(name, List.of());
      for (Replacement each : offered) {
        Optional<Replacement> filled = kept.putInto(each);
        if (filled.isPresent() && each.kind() == Replacement.Kind.WORDING) {
          wordings.add(filled.get().text());
        } else if (filled.isPresent() && term.lead() == 0 && each.kind() != Replacement.Kind.VERB) {
          replacements.add(filled.get().text());
        }
      }
    }
    List<String> named = new ArrayList<>(wordings.isEmpty() ? replacements : wordings);
    return named.subList(0, Math.min(MOST_WORDINGS, named.size()));
  }
}
