// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.CopyKeys;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.template.Mask;
import org.housestyle.text.Characters;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/**
 * Masks the names that dialects of Markdown write with a colon: the keys of fields, as Dataview and
 * Logseq have them, emoji, and the keys of abbreviations. For one text.
 */
final class NameMarks {

  private static final Pattern EMOJI =
      Pattern.compile("(?<![\\w:]):[a-z0-9+][a-z0-9_+-]*+:(?![\\w:])");
  private static final String KEY = "(\\*{0,2}[\\p{L}\\p{N}_][\\p{L}\\p{N}_* /-]{0,60}+)";
  private static final Pattern KEY_IN_BRACKETS =
      Pattern.compile("[\\[(]" + KEY + "::(?=\\s)[ \\t]*");

  /** The name of a text that bookdown puts elsewhere, and that of a block in an outline. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\(ref:[\\w-]+\\)[ \\t]*|\\(\\([\\w-]+\\)\\)");

  private static final Pattern KEY_OF_LINE =
      Pattern.compile("(?:[\\t >*+-]|\\d{1,9}[.)] |\\[.\\] ){0,40}?" + KEY);
  private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[([^\\[\\]\\n]+)\\]:[ \\t]*");

  private final String text;
  private final Mask mask;
  private final BitSet names;

  /** The keys of abbreviations, by their first word. */
  private final Map<String, List<String>> abbreviations = new HashMap<>();

  private final List<Span> quotations;

  /**
   * Prepares the masking.
   *
   * @param names takes the offsets of text that readers see, but that is a name
   * @param quotations takes the values of fields that say quote
   */
  NameMarks(String text, Mask mask, BitSet names, List<Span> quotations) {
    this.quotations = quotations;
    this.text = text;
    this.mask = mask;
    this.names = names;
  }

  /** Masks what a colon begins or ends; returns where to go on. */
  int colon(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (next == ':') {
      return colons(at);
    }
    if (next <= ' ' || next == '/') {
      return at + 1;
    }
    Matcher emoji = at(EMOJI, at);
    if (!emoji.lookingAt()) {
      return at + 1;
    }
    mask.code(new Span(at, emoji.end()));
    return emoji.end();
  }

  private int colons(int at) {
    int after = at + 2;
    if (after < text.length() && !Character.isWhitespace(text.charAt(after))) {
      return at + 1;
    }
    while (after < text.length() && " \t".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    Matcher key = KEY_OF_LINE.matcher(text).region(startOfLine(at), at);
    if (key.matches() && hideKey(new Span(key.start(1), key.end(1)), after)) {
      boolean afterBox = text.startsWith("] ", key.start(1) - 2);
      mask.write(key.start(1), afterBox ? "" : "- "); // each field is a block of its own
    }
    return after;
  }

  /** Masks what an opening parenthesis begins; returns where to go on. */
  int parenthesis(int at) {
    if (text.startsWith("(ref:", at) || text.startsWith("((", at)) {
      Matcher reference = at(REFERENCE, at);
      if (reference.lookingAt()) {
        Span span = new Span(at, reference.end());
        if (text.charAt(at + 1) == '(') {
          mask.code(span);
        } else {
          mask.nothing(span);
        }
        return reference.end();
      }
    }
    return Math.max(at + 1, field(at));
  }

  /** Masks the key of a field in brackets; returns where to go on, or -1 if there is none. */
  int field(int bracket) {
    Matcher field = at(KEY_IN_BRACKETS, bracket);
    if (!hasColons(bracket) || !field.lookingAt()) {
      return -1;
    }
    hideKey(new Span(field.start(1), field.end(1)), field.end());
    return field.end();
  }

  /** Whether a colon that another follows is the next one in the line; most brackets have none. */
  private boolean hasColons(int bracket) {
    int i = bracket + 1;
    while (i < text.length() && ":()[]\n".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return text.startsWith("::", i);
  }

  /**
   * Masks a key of one word, an identifier. Readers see one of more words, but an edit would rename
   * it. Returns whether it is masked.
   */
  private boolean hideKey(Span key, int to) {
    if (CopyKeys.frontMatter().isNever(key.in(text).strip())) {
      mask.code(new Span(to, Math.max(to, endOfValue(key.start(), to))));
    } else if (QuoteWords.say(key.in(text))) {
      quotations.add(new Span(to, Math.max(to, Lines.end(text, to))));
    }
    if (key.in(text).strip().indexOf(' ') >= 0) {
      names.set(key.start(), key.end());
      return false;
    }
    mask.nothing(new Span(key.start(), to));
    return true;
  }

  /** Where the value of a field ends: at the bracket that closes it, or with its line. */
  private int endOfValue(int key, int from) {
    char before = key == 0 ? ' ' : text.charAt(key - 1);
    char close = before == '[' ? ']' : before == '(' ? ')' : '\n';
    int end = Lines.end(text, from);
    int closing = text.substring(from, end).indexOf(close);
    return closing < 0 ? end : from + closing;
  }

  /**
   * Masks the key of an abbreviation, which readers see only where the text has it; returns where
   * to go on, or -1 if there is none.
   */
  int abbreviation(int bracket) {
    int star = bracket - 1;
    if (star < 0 || text.charAt(star) != '*' || startOfLine(star) != star) {
      return -1;
    }
    Matcher found = at(ABBREVIATION, star);
    if (!found.lookingAt()) {
      return -1;
    }
    String key = found.group(1);
    abbreviations
        .computeIfAbsent(key.substring(0, endOfWord(key, 0)), it -> new ArrayList<>())
        .add(key);
    mask.nothing(new Span(star, found.end()));
    mask.write(star, "- ");
    return found.end();
  }

  /** Makes names of the words that abbreviations explain, since an edit would part them. */
  void protectAbbreviations(int from) {
    int i = abbreviations.isEmpty() ? text.length() : from;
    while (i < text.length()) {
      int end = endOfWord(text, i);
      for (String key : abbreviations.getOrDefault(text.substring(i, end), List.of())) {
        if (text.startsWith(key, i)) {
          names.set(i, i + key.length());
        }
      }
      i = Math.max(i + 1, end);
    }
  }

  private static int endOfWord(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int startOfLine(int at) {
    int i = at;
    while (i > 0 && !Characters.isLineEnd(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private Matcher at(Pattern pattern, int at) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }
}
