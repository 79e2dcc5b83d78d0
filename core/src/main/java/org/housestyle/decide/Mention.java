// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.ARTICLE;

import java.util.List;
import org.housestyle.analysis.Tokens;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/** The copy talks about the term itself: the phrase 'X', so-called X, not 'X'. */
final class Mention implements Judge {

  private static final String TALKED_ABOUT = "the term itself is talked about: ";

  @Override
  public List<Evidence> judge(Candidate candidate, Context context) {
    Span span = candidate.span();
    CueText text = context.sentence(span);
    List<Evidence> cues = Cues.MENTION.evidence(text, Usage.MENTION, TALKED_ABOUT);
    if (endsWith(span, cues) && followsAs(span, context) && context.text().describesNoun(span)) {
      return List.of();
    }
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

  /** Whether a strong piece ends with the term. */
  private static boolean endsWith(Span span, List<Evidence> evidence) {
    for (Evidence each : evidence) {
      if (each.isStrong() && each.words().end() == span.end()) {
        return true;
      }
    }
    return false;
  }

  /** "Known as a child prostitution centre": the centre is known, not the term. */
  private static boolean followsAs(Span span, Context context) {
    Tokens tokens = context.text().tokens();
    int before = context.text().tokenAt(span.start()) - 1;
    boolean article = before > 0 && ENGLISH.has(ARTICLE, tokens.word(before));
    int as = article ? before - 1 : before;
    return as >= 0 && tokens.word(as).equals("as");
  }

  /** "the 'child porn' ring": the noun is the publication's, so somebody else's word is quoted. */
  private static boolean describesNoun(Span span, Context context) {
    String prose = context.prose();
    int next = span.end() + 1;
    while (next < prose.length() && Characters.isSpace(prose.charAt(next))) {
      next++;
    }
    boolean wordFollows =
        next > span.end() + 1 && next < prose.length() && Character.isLetter(prose.charAt(next));
    return wordFollows && context.text().isNoun(next, span);
  }
}
