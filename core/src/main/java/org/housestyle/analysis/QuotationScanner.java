// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CLIPPED_WORD;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.housestyle.analysis.Quotations.Quotation;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/**
 * Scans a passage with a stack of open marks. The difficulty is the apostrophe, which looks like a
 * closing mark: in "the victims’ families" it closes nothing if a better closing mark follows.
 */
final class QuotationScanner {

  /** An opening mark that is not closed yet. */
  private record Open(int at, char closing) {}

  private static final char DOUBLE = '"';
  private static final char SINGLE = '\'';

  /** Wire copy opens with two grave accents and closes with two apostrophes: ``so''. */
  private static final char GRAVE = '`';

  private static final int LONGEST_ENTITY = 6;

  private final String prose;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Quotation> found = new ArrayList<>();

  QuotationScanner(String prose) {
    this.prose = prose;
  }

  List<Quotation> scan() {
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.charAt(i);
      if (c > SINGLE && c < '«' && c != GRAVE) {
        continue; // most characters
      }
      switch (c) {
        case '„' -> open(i, '“');
        case '‚' -> open(i, '‘');
        case '“' -> openOrClose(i, '“', '”');
        case '‘' -> openOrCloseSingle(i);
        case '«', '‹' -> openOrClose(i, c, c == '«' ? '»' : '›');
        case '»', '›' -> openOrClose(i, c, c == '»' ? '«' : '‹');
        case DOUBLE -> straightDouble(i);
        case SINGLE -> i = straightSingle(i);
        case '&' -> entity(i);
        case GRAVE -> i = grave(i);
        case '「', '『' -> open(i, c == '「' ? '」' : '』');
        case '」', '』' -> close(i, c);
        case '”' -> closeDouble(i, isOpen('”') ? '”' : isOpen('“') ? '“' : DOUBLE);
        case '’' -> closeSingle(i, isOpen('’') ? '’' : '‘');
        default -> {}
      }
    }
    endOfPassage();
    return found;
  }

  /** A mark that closes in one tradition and opens in another: „so“, “so”, « so », »so«. */
  private void openOrClose(int i, char mark, char closing) {
    boolean opensHere = isWordStart(i) && !Character.isLetterOrDigit(before(i));
    if (isOpen(mark) && !opensHere) {
      close(i, mark);
    } else if (opensHere || ((mark == '«' || mark == '‹') && !isOpen(closing))) {
      open(i, closing);
    }
  }

  /** A mark as HTML spells it, in copy that came from a page without being read as one. */
  private void entity(int i) {
    String ahead = prose.substring(i + 1, Math.min(prose.length(), i + 1 + LONGEST_ENTITY));
    switch (ahead.substring(0, Math.max(0, ahead.indexOf(';')))) {
      case "ldquo", "#8220" -> open(i, '”');
      case "rdquo", "#8221" -> closeDouble(i, '”');
      case "quot", "#34" -> {
        if (isOpen(DOUBLE)) {
          close(i, DOUBLE);
        } else {
          open(i, DOUBLE);
        }
      }
      default -> {}
    }
  }

  private void openOrCloseSingle(int i) {
    if (isOpen('‘') && !opensWord(i)) {
      close(i, '‘');
    } else {
      openSingle(i, '’');
    }
  }

  private void straightDouble(int i) {
    boolean closesCurly = isOpen('”') && !isOpen(DOUBLE) && !Characters.isSpace(before(i));
    if (closesCurly && !isWordStart(i) && !Character.isDigit(before(i))) {
      close(i, '”'); // a straight mark typed for a curly one
      return;
    }
    boolean opensHere = isWordStart(i) && (i == 0 || Characters.isSpace(before(i)));
    boolean inches = Character.isDigit(before(i)) && !isWordStart(i);
    boolean closesOnly = !isWordStart(i) && i > 0 && !Characters.isSpace(before(i));
    if (isOpen(DOUBLE) && !opensHere) {
      close(i, DOUBLE);
    } else if (closesOnly && !inches) {
      closeDouble(i, isOpen(GRAVE) ? GRAVE : DOUBLE);
    } else if (!inches) {
      open(i, DOUBLE);
    }
  }

  /** The place to go on from: two apostrophes may be one mark. */
  private int straightSingle(int i) {
    if (after(i) == SINGLE && isOpen(GRAVE)) {
      close(i, GRAVE);
      return i + 1;
    }
    if (opensWord(i) && !isOpen(SINGLE)) {
      openSingle(i, SINGLE);
    } else {
      closeSingle(i, isOpen('’') && !isOpen(SINGLE) ? '’' : SINGLE);
    }
    return i;
  }

  private int grave(int i) {
    if (after(i) != GRAVE) {
      return i;
    }
    open(i, GRAVE);
    return i + 1;
  }

  private void openSingle(int i, char closing) {
    if (opensWord(i) && !beginsShortForm(i)) {
      open(i, closing);
    }
  }

  /** An apostrophe before a decade or a clipped word: ’90s, ’em, ’n’. */
  private boolean beginsShortForm(int i) {
    if (Character.isDigit(after(i)) && Character.isDigit(after(i + 1))) {
      return true;
    }
    int end = i + 1;
    while (end < prose.length() && Character.isLetter(prose.charAt(end))) {
      end++;
    }
    return ENGLISH.has(CLIPPED_WORD, prose.substring(i + 1, end).toLowerCase(Locale.ROOT));
  }

  /** The second apostrophe of ’n’. */
  private boolean endsShortForm(int i) {
    return i > 1
        && (before(i) == 'n' || before(i) == 'N')
        && Characters.isApostrophe(prose.charAt(i - 2));
  }

  /** Opens a quotation. One of the same kind that is still open was never closed; it ends here. */
  private void open(int i, char closing) {
    if (isOpen(closing)) {
      Open forgotten;
      do {
        forgotten = open.pop();
      } while (forgotten.closing() != closing);
      add(forgotten.at(), i, i);
    }
    open.push(new Open(i, closing));
  }

  private void closeSingle(int i, char mark) {
    boolean insideWord =
        Character.isLetterOrDigit(after(i)) && Character.isLetterOrDigit(before(i));
    boolean clipped = Character.isLetter(after(i)) && beginsShortForm(i);
    if (isOpen(mark)
        && !insideWord
        && !clipped
        && !endsShortForm(i)
        && !Characters.isSpace(before(i))
        && !isPluralPossessive(i, mark)) {
      close(i, mark);
    }
  }

  /** "the victims’ families": an s before, a word after, and a better closing mark ahead. */
  private boolean isPluralPossessive(int i, char mark) {
    boolean looksLikeIt =
        (before(i) == 's' || before(i) == 'S')
            && Characters.isSpace(after(i))
            && Character.isLetter(after(i + 1));
    if (!looksLikeIt) {
      return false;
    }
    for (int j = i + 1; j < prose.length(); j++) {
      boolean opensAnother =
          prose.charAt(j) == '‘'
              || (mark == SINGLE
                  && prose.charAt(j) == SINGLE
                  && opensWord(j)
                  && !beginsShortForm(j));
      if (opensAnother) {
        return false;
      }
      boolean closes = prose.charAt(j) == mark && !Character.isLetterOrDigit(after(j));
      if (closes) {
        return true;
      }
    }
    return false;
  }

  /**
   * Closes the innermost quotation that this mark can close, and drops what was left open in it.
   */
  private void close(int i, char mark) {
    if (!isOpen(mark)) {
      return;
    }
    Open opened;
    do {
      opened = open.pop();
    } while (opened.closing() != mark);
    add(opened.at(), i, mark == GRAVE && prose.charAt(i) == SINGLE ? i + 2 : i + 1);
  }

  /** Closes a quotation; if none is open, all before the mark in its paragraph was one. */
  private void closeDouble(int i, char mark) {
    if (isOpen(mark)) {
      close(i, mark);
      return;
    }
    int least = found.isEmpty() ? 0 : found.get(found.size() - 1).span().end();
    int start = i;
    while (start > least && !LineBreaks.isParagraphBreak(prose, start - 1)) {
      start--;
    }
    found.add(new Quotation(new Span(start, i + 1), new Span(start, i)));
  }

  /** Speech that goes on in the next paragraph has no closing mark here. */
  private void endOfPassage() {
    for (Open opened : open) {
      boolean speech = opened.closing() != SINGLE && opened.closing() != '’';
      if (speech || beginsSpeech(opened.at())) {
        int end = endOfParagraph(opened.at());
        add(opened.at(), end, end);
      }
    }
  }

  private int endOfParagraph(int from) {
    for (int i = from; i < prose.length(); i++) {
      if (LineBreaks.isParagraphBreak(prose, i)) {
        return i;
      }
    }
    return prose.length();
  }

  /** A single mark at the head of the passage, or after "said," or "said:". */
  private boolean beginsSpeech(int at) {
    String lead = prose.substring(0, at).stripTrailing();
    return lead.isEmpty() || lead.endsWith(",") || lead.endsWith(":");
  }

  private void add(int start, int contentEnd, int end) {
    int content = start + (prose.charAt(start) == GRAVE ? 2 : 1);
    found.add(
        new Quotation(new Span(start, end), new Span(content, Math.max(content, contentEnd))));
  }

  private boolean isOpen(char closing) {
    if (!open.isEmpty()) {
      for (Open mark : open) {
        if (mark.closing() == closing) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean opensWord(int i) {
    return isWordStart(i) && !Character.isLetterOrDigit(before(i));
  }

  private boolean isWordStart(int i) {
    char next = after(i);
    return next != 0 && !Characters.isSpace(next) && ".,;:!?)]".indexOf(next) < 0;
  }

  private char before(int i) {
    return i > 0 ? prose.charAt(i - 1) : 0;
  }

  private char after(int i) {
    return i + 1 < prose.length() ? prose.charAt(i + 1) : 0;
  }
}
