// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.COURTESY_TITLE;
import static org.housestyle.english.WordList.NO_SPEAKER;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.Block;
import org.housestyle.text.Span;

/**
 * What a line of a transcript or an interview begins with, to say who speaks: "Q.", "THE COURT:", a
 * name with a colon.
 */
enum SpeakerLabel {
  /** "Q." */
  QUESTION,
  /** "A.", where there is a question. */
  ANSWER,
  /** "THE COURT:". */
  CAPITALS,
  /** A label in italics. */
  EMPHASIS,
  /** "Host:", "Bishop Amery:". */
  NAME,
  /** "Mr Amery (Lindow North):", as records of parliaments and courts have it. */
  MEMBER;

  /** The most words of a label: "Mr Amery (Lindow North)". */
  private static final int MOST_WORDS = 9;

  private static final Pattern QUESTION_OR_ANSWER =
      Pattern.compile("[QA](?:[.:)] ?|\\s+(?=\\p{Lu}))");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}.'’-]*(?:,? \\p{Lu}[\\p{L}.'’-]*){0,4})(?<seat> \\([^()]{1,40}\\))?:\\s");

  private static final Pattern MEMBER_NAME =
      Pattern.compile(
          "(?:" + String.join("|", ENGLISH.words(COURTESY_TITLE)) + ")\\.? ",
          Pattern.CASE_INSENSITIVE);

  /** The label at the head of a line of a block; empty if there is none. */
  static Optional<SpeakerLabel> of(Block block, int start) {
    String prose = block.prose();
    if (start >= prose.length() || !Character.isUpperCase(prose.charAt(start))) {
      return Optional.empty();
    }
    char first = prose.charAt(start);
    if ((first == 'Q' || first == 'A') && matcher(QUESTION_OR_ANSWER, block, start).lookingAt()) {
      return Optional.of(first == 'Q' ? QUESTION : ANSWER);
    }
    if (!mayBeginWithName(block, start)) {
      return Optional.empty();
    }
    Matcher label = matcher(LABEL, block, start);
    if (!label.lookingAt()
        || ENGLISH.has(NO_SPEAKER, label.group("name").toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String name = label.group("name");
    if (block.emphases().stream().anyMatch(it -> covers(it, start, start + name.length()))) {
      return Optional.of(EMPHASIS);
    }
    if (label.group("seat") != null && MEMBER_NAME.matcher(name).lookingAt()) {
      return Optional.of(MEMBER);
    }
    return Optional.of(name.equals(name.toUpperCase(Locale.ROOT)) ? CAPITALS : NAME);
  }

  /** Whether a colon follows a few words, as the pattern needs it; cheap. */
  private static boolean mayBeginWithName(Block block, int start) {
    String prose = block.prose();
    int spaces = 0;
    for (int i = start; i < prose.length() && spaces < MOST_WORDS; i++) {
      char c = prose.charAt(i);
      if (c == ':') {
        return true;
      }
      if (!Character.isLetter(c) && !Character.isSurrogate(c) && ".'’-, ()".indexOf(c) < 0) {
        return false;
      }
      spaces += c == ' ' ? 1 : 0;
    }
    return false;
  }

  private static Matcher matcher(Pattern pattern, Block block, int start) {
    return pattern.matcher(block.prose()).region(start, block.prose().length());
  }

  private static boolean covers(Span emphasis, int start, int end) {
    return emphasis.start() <= start && emphasis.end() >= end;
  }
}
