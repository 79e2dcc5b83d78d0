package org.housestyle.reword;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.housestyle.text.Span;

/**
 * A regular verb in the form that a sentence asks for, and what it replaces: "had sex with" is
 * replaced as a whole, "seduced" by itself.
 *
 * @param text the verb in its form
 * @param span what it replaces
 */
record VerbForm(String text, Span span) {

  private static final Set<String> BEFORE_GERUND =
      Set.of(
          "of",
          "for",
          "about",
          "over",
          "after",
          "before",
          "from",
          "into",
          "by",
          "with",
          "without",
          "admitted",
          "admits",
          "denied",
          "denies",
          "admit",
          "deny",
          "alleged",
          "described");

  /** The form that a verb of the copy has: seduced, seducing, seduces, seduce. */
  static VerbForm like(String verb, Surroundings around) {
    String first = around.span().in(around.prose()).split("[\\s-]")[0].toLowerCase(Locale.ROOT);
    String form = verb;
    if (first.endsWith("ing")) {
      form = ing(verb);
    } else if (first.endsWith("ed") || first.equals("slept")) {
      form = past(verb);
    } else if (first.endsWith("s")) {
      form = third(verb);
    }
    return new VerbForm(form, around.span());
  }

  /** For something that people have: "had sex with" is one verb; empty if no form fits. */
  static Optional<VerbForm> having(String verb, Surroundings around) {
    String previous = around.previous();
    if (BEFORE_GERUND.contains(previous)) {
      return Optional.of(new VerbForm(ing(verb), around.span()));
    }
    Optional<String> form =
        switch (previous) {
          case "had" -> Optional.of(past(verb));
          case "have" -> Optional.of(verb);
          case "has" -> Optional.of(third(verb));
          case "having" -> Optional.of(ing(verb));
          default -> Optional.empty();
        };
    return form.map(it -> new VerbForm(it, around.withPrevious()));
  }

  /** An adverb before the verb stays as it is: "sexually abuse". */
  private static String changed(String verb, String ending) {
    boolean e = verb.endsWith("e");
    return (e && !ending.equals("s") ? verb.substring(0, verb.length() - 1) : verb) + ending;
  }

  private static String ing(String verb) {
    return changed(verb, "ing");
  }

  private static String past(String verb) {
    return changed(verb, "ed");
  }

  private static String third(String verb) {
    return changed(verb, "s");
  }
}
