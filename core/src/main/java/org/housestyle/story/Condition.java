// SPDX-License-Identifier: Apache-2.0
package org.housestyle.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Tokens;
import org.housestyle.match.Candidate;
import org.housestyle.match.Wordings;
import org.housestyle.rule.When;
import org.housestyle.text.Span;

/**
 * A term's condition, compiled. Thread-safe.
 *
 * @param when the condition as the rule has it
 * @param near wordings near the term; null, like the others, if the rule has no such condition
 * @param sentence wordings in its sentence
 * @param block wordings in its paragraph
 * @param document wordings anywhere in the story
 * @param previous wordings just before the term
 * @param next wordings just after it
 * @param about what the story must be about
 */
record Condition(
    When when,
    Wordings near,
    Wordings sentence,
    Wordings block,
    Wordings document,
    Wordings previous,
    Wordings next,
    TopicEvidence about) {

  /** Whether it holds; the cheap parts are looked at first. */
  boolean holds(Candidate candidate, AnalyzedText text, Story story) {
    Span term = candidate.span();
    return (when.capital().isEmpty() || when.capital().get() == beginsWithCapital(term, text))
        && isMetByNeighbours(term, text)
        && isMetBySentence(term, text)
        && (block == null || block.occurIn(text.tokens()))
        && (document == null || story.has(document))
        && (when.ageUnder().isEmpty() || Ages.meet(when, text, term))
        && (about == null || isAbout(term, text, story))
        && (when.beforeNoun().isEmpty()
            || when.beforeNoun().get() == describesNoun(candidate, text))
        && (when.afterNoun().isEmpty() || when.afterNoun().get() == text.followsNoun(term));
  }

  private static boolean beginsWithCapital(Span term, AnalyzedText text) {
    return Character.isUpperCase(text.text().charAt(term.start()));
  }

  /** No noun in the plural describes another one. */
  private static boolean describesNoun(Candidate candidate, AnalyzedText text) {
    return !candidate.plural() && text.describesNoun(candidate.span());
  }

  private boolean isMetByNeighbours(Span term, AnalyzedText text) {
    if (previous == null && next == null) {
      return true;
    }
    Tokens words = text.tokens();
    int first = text.tokenAt(term.start());
    int after = text.tokenAt(term.end());
    return (previous == null || (words.isJoined(first) && previous.endAt(first, words)))
        && (next == null
            || (after < words.size() && words.isJoined(after) && next.beginAt(after, words)));
  }

  private boolean isAbout(Span term, AnalyzedText text, Story story) {
    Tokens words = text.tokens();
    BitSet inPassage = about.in(words.subList(0, text.tokenAt(term.start())));
    inPassage.or(about.in(words.subList(text.tokenAt(term.end()), words.size())));
    return story.isAbout(about, inPassage);
  }

  private boolean isMetBySentence(Span term, AnalyzedText text) {
    if (sentence == null && near == null) {
      return true;
    }
    List<Token> others = sentenceWithout(term, text);
    return (sentence == null || sentence.occurIn(others))
        && (near == null || near.occurIn(near(term, others)));
  }

  private static List<Token> sentenceWithout(Span term, AnalyzedText text) {
    List<Token> others = new ArrayList<>();
    for (Token token : text.tokensIn(text.sentence(term))) {
      if (!token.span().overlaps(term)) {
        others.add(token);
      }
    }
    return others;
  }

  /** The tokens of the sentence that are near enough to the term. */
  private List<Token> near(Span term, List<Token> others) {
    int before = 0;
    while (before < others.size() && others.get(before).start() < term.start()) {
      before++;
    }
    int from = Math.max(0, before - when.distance());
    return others.subList(from, Math.min(others.size(), before + when.distance()));
  }
}
