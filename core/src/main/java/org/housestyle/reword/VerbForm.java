package org.housestyle.reword;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.housestyle.text.Span;

/**
 * A regular verb in the form that a sentence asks for, and what it replaces: "had sex with" is
 * replaced as a whole, "seduced" by itself.
 *
 * @param text the verb in its form
 * @param span what it replaces
 */
record VerbForm(String text, Span span) {

  private static final Set<String> BEFORE_GERUND = Vocabulary.list("before-gerund");
  private static final Set<String> ASKED = Vocabulary.list("asks-for");

  private static final Set<String> PICTURES = Vocabulary.list("pictures-of");
  private static final Set<String> IRREGULAR_PAST = Set.of("slept", "took", "had");

  private static final Pattern GAP = Pattern.compile("[\\s-]+");

  /** The form that a verb of the copy has: seduced, seducing, seduces, seduce. */
  static VerbForm like(String verb, Surroundings around) {
    String[] words = GAP.split(around.text().toLowerCase(Locale.ROOT));
    String first = words.length > 1 && words[0].endsWith("ly") ? words[1] : words[0];
    String form = verb;
    if (first.endsWith("ing")) {
      form = ing(verb);
    } else if (first.endsWith("ed") || IRREGULAR_PAST.contains(first)) {
      form = past(verb);
    } else if (first.endsWith("s")) {
      form = third(verb);
    }
    return new VerbForm(form, around.span());
  }

  /** For something that people have: "had sex with" is one verb; empty if no form fits. */
  static Optional<VerbForm> having(String verb, Surroundings around) {
    String previous = around.previousButArticle();
    int article = around.article().isPresent() ? 1 : 0;
    if (BEFORE_GERUND.contains(previous)) {
      return isAskedFor(around) || follows(around, "of", PICTURES)
          ? Optional.empty()
          : Optional.of(new VerbForm(ing(verb), around.withPrevious(article)));
    }
    Optional<String> form =
        switch (previous) {
          case "had" -> Optional.of(past(verb));
          case "have" -> Optional.of(verb);
          case "has" -> Optional.of(third(verb));
          case "having" -> Optional.of(ing(verb));
          default -> Optional.empty();
        };
    return form.map(it -> new VerbForm(it, around.withPrevious(article + 1)));
  }

  /** What is asked or paid for is nothing that was done. */
  static boolean isAskedFor(Surroundings around) {
    return follows(around, "for", ASKED);
  }

  private static boolean follows(Surroundings around, String preposition, Set<String> words) {
    List<String> before = around.preceding();
    int last = before.size() - (around.article().isPresent() ? 2 : 1);
    return last > 0 && before.get(last).equals(preposition) && words.contains(before.get(last - 1));
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
