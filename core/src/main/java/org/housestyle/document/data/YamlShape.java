// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.data;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.CopyKeys;

/** Tells front matter in YAML, even broken, from prose between two rules of a page. */
final class YamlShape {

  private static final Pattern KEY =
      Pattern.compile(
          "([\"']?)([\\p{L}\\p{N}_$@<-][^:,;!?()\"'\\s]*(?:[ \\t]+[^:,;!?()\"'\\s]+){0,2})\\1[ \\t]*:(?:\\s.*|)");
  private static final Pattern SMALL_KEY = Pattern.compile("[a-z][\\w-]*:(?:\\s.*|)");
  private static final Pattern COMMENTED_KEY = Pattern.compile("#\\s*[a-z][\\w-]*:(?:\\s.*|)");
  private static final Pattern NODE =
      Pattern.compile(
          "(?:([\"'])[^\"']+\\1:\\s+\\S+\\s*|\\{(?![{%<#]).*|\\? .*|&\\w+\\s.*|![^\\[].*|%YAML.*)");
  private static final Pattern SENTENCE = Pattern.compile(".*[.!?][\"'\u201d\u2019)]?\\s*");

  private YamlShape() {}

  /** Whether some text is nothing but white space, or was meant to be a mapping. */
  static boolean isMapping(String text) {
    if (text.isBlank()) {
      return true;
    }
    List<String> lines =
        text.lines().filter(line -> !line.isBlank() && " \t#".indexOf(line.charAt(0)) < 0).toList();
    if (lines.isEmpty()) {
      return text.lines()
          .map(String::strip)
          .anyMatch(
              line -> COMMENTED_KEY.matcher(line).matches() || SMALL_KEY.matcher(line).matches());
    }
    String first = lines.get(0);
    return NODE.matcher(first).matches()
        || (KEY.matcher(first).matches() && !isSentence(first, lines))
        || lines.stream().anyMatch(line -> SMALL_KEY.matcher(line).matches());
  }

  /** Whether the only key is the beginning of a sentence: "Note: It rained.", "Police said: ..." */
  private static boolean isSentence(String first, List<String> lines) {
    Matcher key = KEY.matcher(first);
    return key.matches()
        && (key.group(2).indexOf(' ') > 0
            || (Character.isUpperCase(key.group(2).codePointAt(0))
                && SENTENCE.matcher(first).matches()))
        && lines.stream().filter(line -> KEY.matcher(line).matches()).count() == 1
        && CopyKeys.frontMatter().kind(key.group(2)).isEmpty();
  }
}
