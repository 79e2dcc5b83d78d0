package org.housestyle.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Quotations.Quotation;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/** The term itself is what the copy talks about: the phrase 'X', so-called X, not 'X'. */
final class Mention implements Judge {

  private static final Set<String> NAMES_A_TERM =
      Set.of(
          "term",
          "terms",
          "phrase",
          "phrases",
          "word",
          "words",
          "label",
          "labels",
          "expression",
          "expressions",
          "wording",
          "euphemism");
  private static final Set<String> BEFORE_TITLE =
      Set.of("title", "titled", "entitled", "headline", "headlined");
  private static final Set<String> BEFORE_QUOTED =
      Set.of(
          "not", "avoid", "than", "say", "write", "saying", "writing", "use", "using", "drop",
          "ban");

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    Optional<Quotation> quotation = context.quotations().innermost(candidate.span());
    boolean alone = quotation.filter(it -> holdsOnly(it, candidate, context)).isPresent();
    List<String> before =
        context.wordsBefore(alone ? quotation.get().span().start() : candidate.span().start(), 3);
    String last = last(before);
    if (quotation.isPresent()) {
      String beforeQuoted = last(context.wordsBefore(quotation.get().span().start(), 1));
      // "A report called 'Child Porn Sites'" has a title; "girls called 'child prostitutes'" a
      // label.
      boolean calledByTitle = beforeQuoted.equals("called") && hasCapital(quotation.get(), context);
      if (calledByTitle || BEFORE_TITLE.contains(beforeQuoted)) {
        return Optional.of(
            new Decision.Used(
                Usage.TITLE, "a title in quotation marks, after \"" + beforeQuoted + "\""));
      }
    }
    if (NAMES_A_TERM.contains(last)) {
      return mention("\"" + last + "\" before it: the term is what is talked about");
    }
    if (endsWith(before, "so", "called")) {
      return mention("\"so-called\" before it");
    }
    if (endsWith(before, "such", "thing", "as")) {
      return mention("\"such thing as\" before it");
    }
    boolean named = endsWith(before, "known", "as") || endsWith(before, "instead", "of");
    if (alone && (named || BEFORE_QUOTED.contains(last))) {
      return mention("quoted by itself after \"" + last + "\"");
    }
    return Optional.empty();
  }

  private static boolean hasCapital(Quotation quotation, Context context) {
    Span content = quotation.content();
    return content.length() > 0 && Character.isUpperCase(context.prose().charAt(content.start()));
  }

  private static String last(List<String> words) {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** Whether there is nothing but the term between the marks. */
  private static boolean holdsOnly(Quotation quotation, Candidate candidate, Context context) {
    String prose = context.prose();
    Span content = quotation.content();
    String before = prose.substring(content.start(), candidate.span().start());
    String after = prose.substring(candidate.span().end(), content.end());
    return before.isBlank()
        && after.chars().allMatch(c -> Folding.isSpace((char) c) || ".,;:!?".indexOf(c) >= 0);
  }

  private static boolean endsWith(List<String> words, String... ending) {
    int from = words.size() - ending.length;
    return from >= 0 && words.subList(from, words.size()).equals(List.of(ending));
  }

  private static Optional<Decision> mention(String reason) {
    return Optional.of(new Decision.Used(Usage.MENTION, reason));
  }
}
