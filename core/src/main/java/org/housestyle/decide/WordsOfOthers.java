// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.INTRODUCES_WORDS;
import static org.housestyle.english.WordList.SALUTATION;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Tokens;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * Somebody's words without quotation marks: dialogue after dashes, a post, a chat. What follows a
 * colon, a letter, and a text with "#tag" may give such words, so a person looks at each
 * replacement there.
 */
final class WordsOfOthers implements Judge {

  /** "RT @name:", "[14:02] Name:" at the head of a line. */
  private static final Pattern POST =
      Pattern.compile(
          "(?:RT )?@\\w{1,40}:\\s|\\[\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?] [^:\\v]{1,40}:\\s");

  /** The longest clause before a colon that is read, in UTF-16 units. */
  private static final int LONGEST_LEAD = 200;

  @Override
  public List<Evidence> judge(Candidate candidate, Context context) {
    Span term = candidate.span();
    String prose = context.prose();
    LineHeads lines = context.lines();
    int line = lines.at(term.start());
    int start = lines.start(line);
    if (lines.beginsWithDash(line, context)) {
      return List.of(evidence(lines.dashes() > 1, term, "in a line that begins with a dash"));
    }
    if (POST.matcher(prose).region(start, term.start()).lookingAt()) {
      return List.of(evidence(true, term, "in a post or a chat"));
    }
    if (isLetter(context)) {
      return List.of(evidence(false, term, "in a letter"));
    }
    Optional<String> lead = beforeColon(line, term, context);
    if (lead.isPresent()) {
      return List.of(evidence(introducesWords(lead.get()), term, "after a colon"));
    }
    return lines.hasTag() ? List.of(evidence(false, term, "beside a tag")) : List.of();
  }

  private static Evidence evidence(boolean certain, Span term, String reason) {
    return certain
        ? Evidence.strong(Usage.QUOTATION, term, reason)
        : Evidence.faint(Usage.QUOTATION, term, reason);
  }

  /** "Sir, …", "SIR – …", "Dear Editor, …": a salutation and a mark after it. */
  private static boolean isLetter(Context context) {
    Tokens tokens = context.text().tokens();
    int at = 0;
    while (at < tokens.size() && at < 2 && ENGLISH.has(SALUTATION, tokens.word(at))) {
      at++;
    }
    return at > 0 && at < tokens.size() && !tokens.isJoined(at);
  }

  /** The words before a colon in the term's line, or at the end of the block before. */
  private static Optional<String> beforeColon(int line, Span term, Context context) {
    int colon = context.lines().colon(line);
    if (colon >= 0 && colon < term.start()) {
      int start = Math.max(context.lines().start(line), colon - LONGEST_LEAD);
      return Optional.of(context.prose().substring(start, colon));
    }
    String before = line == 1 ? context.before() : "";
    int end = before.length();
    while (end > 0 && Character.isWhitespace(before.charAt(end - 1))) {
      end--;
    }
    return end > 0 && before.charAt(end - 1) == ':'
        ? Optional.of(before.substring(Math.max(0, end - LONGEST_LEAD), end - 1))
        : Optional.empty();
  }

  /** "The ruling reads", "the note says". */
  private static boolean introducesWords(String lead) {
    Tokens tokens = AnalyzedText.of(lead).tokens();
    return tokens.size() > 1 && ENGLISH.has(INTRODUCES_WORDS, tokens.word(tokens.size() - 1));
  }
}
