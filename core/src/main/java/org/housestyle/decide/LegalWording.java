package org.housestyle.decide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;

/** The wording of a charge or of a statute: "charged with possession of …", "section 1 of …". */
final class LegalWording implements Judge {

  /** "Child porn charges" sums charges up; it does not word them. */
  private static final List<String> SUMS =
      List.of(
          "charge",
          "charges",
          "offence",
          "offences",
          "offense",
          "offenses",
          "count",
          "counts",
          "crime",
          "crimes",
          "case",
          "cases",
          "conviction",
          "convictions",
          "allegation",
          "allegations",
          "trial");

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    return sumsUp(candidate.span().in(context.prose()))
        ? Optional.empty()
        : in(context.sentence(candidate.span()));
  }

  private static boolean sumsUp(String term) {
    String lower = term.toLowerCase(Locale.ROOT);
    for (String sum : SUMS) {
      if (lower.endsWith(sum)) {
        return true;
      }
    }
    return false;
  }

  /** What the first fitting cue tells of a sentence. */
  static Optional<Decision> in(CueText text) {
    Optional<String> words = Cues.LEGAL.firstIn(text);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Decision.Used(
                Usage.LEGAL, "the wording of a charge or a statute: \"" + words.get() + "\""));
  }
}
