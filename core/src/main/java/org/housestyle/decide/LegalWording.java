package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CHARGE_NOUN;

import java.util.Locale;
import java.util.Optional;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;

/** The wording of a charge or of a statute: "charged with possession of …", "section 1 of …". */
final class LegalWording implements Judge {

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    return sumsUp(candidate.span().in(context.prose()))
        ? Optional.empty()
        : in(context.sentence(candidate.span()));
  }

  /** "Child porn charges" is a summary, not the wording of a charge. */
  private static boolean sumsUp(String term) {
    String lower = term.toLowerCase(Locale.ROOT);
    for (String noun : ENGLISH.words(CHARGE_NOUN)) {
      if (lower.endsWith(noun)) {
        return true;
      }
    }
    return false;
  }

  /** The decision of the first cue that fits a sentence. */
  static Optional<Decision> in(CueText text) {
    Optional<String> words = Cues.LEGAL.firstIn(text);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Decision.Used(
                Usage.LEGAL, "the wording of a charge or a statute: \"" + words.get() + "\""));
  }
}
