package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.ENDS_NAME;
import static org.housestyle.english.WordList.INSTRUMENT;
import static org.housestyle.english.WordList.LEADS_ON;

import java.util.Optional;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Token;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;

/**
 * A name that goes on in small letters: "the Framework Decision on combating the sexual
 * exploitation of children and child pornography".
 */
final class NamedInstrument implements Judge {

  /** The most words from the preposition to the term. */
  private static final int LONGEST = 20;

  /** The most words from the noun to the preposition: "Decision 2004/68/JHA of". */
  private static final int LONGEST_NUMBER = 3;

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    AnalyzedText text = context.text();
    int term = text.tokenAt(candidate.span().start());
    for (int i = term - 1; i > 0 && i >= term - LONGEST; i--) {
      Token token = text.tokens().get(i);
      if (ENGLISH.has(ENDS_NAME, token.word()) || endsSentence(token, text)) {
        return Optional.empty();
      }
      if (ENGLISH.has(LEADS_ON, token.word())) {
        Optional<String> instrument = instrumentBefore(i, text);
        if (instrument.isPresent()) {
          String name = instrument.get() + " " + token.word();
          return Optional.of(
              new Decision.Used(Usage.TITLE, "part of a name that begins \"" + name + "\""));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> instrumentBefore(int preposition, AnalyzedText text) {
    int least = Math.max(0, preposition - 1 - LONGEST_NUMBER);
    for (int noun = preposition - 1; noun >= least; noun--) {
      Token token = text.tokens().get(noun);
      if (Character.isLowerCase(text.text().charAt(token.start()))) {
        return Optional.empty();
      }
      if (ENGLISH.has(INSTRUMENT, token.word())) {
        return Optional.of(token.span().in(text.text()));
      }
    }
    return Optional.empty();
  }

  private static boolean endsSentence(Token token, AnalyzedText text) {
    int end = token.end();
    return end < text.text().length() && ".;!?".indexOf(text.text().charAt(end)) >= 0;
  }
}
