package org.housestyle.decide;

import java.util.Optional;
import org.housestyle.analysis.Folding;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/** The copy talks about the term itself: the phrase 'X', so-called X, not 'X'. */
final class Mention implements Judge {

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    Span span = candidate.span();
    CueText text = context.sentence(span);
    Optional<String> words = Cues.MENTION.firstIn(text);
    if (words.isPresent()) {
      return mention("\"" + words.get() + "\"");
    }
    return context.isQuotedAlone(span, false)
            && Cues.SPEECH.firstIn(text).isEmpty()
            && !describesNoun(span, context)
        ? mention("quoted by itself, and nobody is said to speak")
        : Optional.empty();
  }

  /** "the 'child porn' ring": the noun is the publication's, so somebody else's word is quoted. */
  private static boolean describesNoun(Span span, Context context) {
    String prose = context.prose();
    int next = span.end() + 1;
    while (next < prose.length() && Folding.isSpace(prose.charAt(next))) {
      next++;
    }
    boolean wordFollows =
        next > span.end() + 1 && next < prose.length() && Character.isLetter(prose.charAt(next));
    return wordFollows && context.text().isNoun(next, span);
  }

  private static Optional<Decision> mention(String how) {
    return Optional.of(new Decision.Used(Usage.MENTION, "the term itself is talked about: " + how));
  }
}
