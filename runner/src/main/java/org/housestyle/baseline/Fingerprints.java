// SPDX-License-Identifier: Apache-2.0
package org.housestyle.baseline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.housestyle.Finding;
import org.housestyle.run.CheckedFile;
import org.housestyle.text.Sha256;
import org.housestyle.text.Span;

/**
 * Names of findings that last from run to run: they stay the same when lines move, are broken
 * differently, or change elsewhere. A fingerprint is a hash, 32 hexadecimal digits, of the rule,
 * the term, a few words on each side, and how many equal ones came before in the file. It is unique
 * in its file and reveals no copy. It does not depend on the file's path.
 */
public final class Fingerprints {

  /** How many words on each side count. */
  private static final int WORDS = 4;

  private Fingerprints() {}

  /** The fingerprint of each finding that is reported, in their order. */
  public static Map<Finding, String> of(CheckedFile file) {
    return of(file.result().findings(), file);
  }

  /** The fingerprint of each of these findings of a file, in their order. */
  public static Map<Finding, String> of(List<Finding> findings, CheckedFile file) {
    Map<String, Integer> repeats = new HashMap<>();
    Map<Finding, String> names = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String described = described(finding, file.source(finding).text());
      int before = repeats.merge(described, 1, Integer::sum) - 1;
      names.put(finding, Sha256.name(described + before));
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

  /** Adds letters and digits in lower case; anything between them becomes one space. */
  private static void describe(StringBuilder described, String text, int from, int to) {
    described.append('\n');
    for (String word : text.substring(from, to).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        described.append(word.toLowerCase(Locale.ROOT)).append(' ');
      }
    }
  }

  /** Where the words before the term begin; a blank line ends them. */
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

  /** Where the words after the term end; a blank line ends them. */
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
    int lines = 0;
    for (int i = from; i < to && lines < 2; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines == 2;
  }
}
