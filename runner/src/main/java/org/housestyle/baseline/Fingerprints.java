package org.housestyle.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.housestyle.Finding;
import org.housestyle.run.CheckedFile;
import org.housestyle.text.Sha256;
import org.housestyle.text.Span;

/**
 * Names for findings that last: the same when lines move, are broken otherwise, or change
 * elsewhere. A name is a hash of the rule, the term, a few words to each side of it, and how many
 * such there were before in the file; it is unique in its file and holds no copy. What the file is
 * called is no part of it.
 */
public final class Fingerprints {

  /** How many words to each side are looked at. */
  private static final int WORDS = 4;

  private Fingerprints() {}

  /** The names of a file's findings, in their order: 32 hexadecimal digits each. */
  public static List<String> of(CheckedFile file) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Finding finding : file.examination().findings()) {
      String described = described(finding, file.source().text());
      int before = seen.merge(described, 1, Integer::sum) - 1;
      names.add(Sha256.name(described + before));
    }
    return names;
  }

  private static String described(Finding finding, String text) {
    Span span = finding.span();
    StringBuilder described = new StringBuilder(finding.rule().qualifiedId());
    describe(described, text, wordsBefore(text, span.start()), span.start());
    describe(described, text, span.start(), span.end());
    describe(described, text, span.end(), wordsAfter(text, span.end()));
    return described.append('\n').toString();
  }

  /** Adds letters and digits without case; whatever parts them becomes one space. */
  private static void describe(StringBuilder described, String text, int from, int to) {
    described.append('\n');
    for (String word : text.substring(from, to).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        described.append(word.toLowerCase(Locale.ROOT)).append(' ');
      }
    }
  }

  /** Where the words before begin; they stand in the same paragraph. */
  private static int wordsBefore(String text, int from) {
    int start = from;
    for (int word = 0; word < WORDS; word++) {
      int end = start;
      while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
        end--;
      }
      if (end == 0 || hasBlankLine(text, end, start)) {
        return start;
      }
      start = end;
      while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
        start--;
      }
    }
    return start;
  }

  /** Where the words after end; they stand in the same paragraph. */
  private static int wordsAfter(String text, int from) {
    int end = from;
    for (int word = 0; word < WORDS; word++) {
      int start = end;
      while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
        start++;
      }
      if (start == text.length() || hasBlankLine(text, end, start)) {
        return end;
      }
      end = start;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean hasBlankLine(String text, int from, int to) {
    int first = text.indexOf('\n', from);
    return first >= 0 && first < to && text.substring(first + 1, to).indexOf('\n') >= 0;
  }
}
