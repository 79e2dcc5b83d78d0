package org.housestyle.decide;

import java.util.List;
import org.housestyle.analysis.Folding;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/** The copy talks about the term itself: the phrase 'X', so-called X, not 'X'. */
final class Mention implements Judge {

  private static final String TALKED_ABOUT = "the term itself is talked about: ";

  @Override
  public List<Evidence> judge(Candidate candidate, Context context) {
    Span span = candidate.span();
    CueText text = context.sentence(span);
    List<Evidence> cues = Cues.MENTION.evidence(text, Usage.MENTION, TALKED_ABOUT);
    if (anyIsStrong(cues)
        || !context.isQuotedAlone(span, false)
        || Cues.SPEECH.fit(text)
        || describesNoun(span, context)) {
      return cues;
    }
    Span marks = context.quotation(span).orElseThrow().span();
    String how = TALKED_ABOUT + "quoted by itself, and nobody is said to speak";
    return List.of(Evidence.strong(Usage.MENTION, marks, how));
  }

  private static boolean anyIsStrong(List<Evidence> evidence) {
    for (Evidence each : evidence) {
      if (each.isStrong()) {
        return true;
      }
    }
    return false;
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
}
