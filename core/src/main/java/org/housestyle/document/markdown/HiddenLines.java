// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.template.TagNames;

/**
 * Tells which lines of Markdown readers do not see: names, options, comments and code that dialects
 * write on lines of their own. The lines are told in their order. For one text.
 */
final class HiddenLines {

  /** The target of a reference in MyST: {@code (name)=}. */
  private static final Pattern TARGET = Pattern.compile("[ \\t]*\\([^()\\s]+\\)=[ \\t]*");

  /** An option of a directive in MyST, or an entry of a drawer: {@code :name: value}. */
  private static final Pattern OPTION = Pattern.compile("[ \\t]*:[A-Za-z][\\w-]*:(?:[ \\t].*|)");

  private static final Pattern DRAWER = Pattern.compile("[ \\t]*:[A-Z]{2,}:[ \\t]*");
  private static final Pattern CODE = Pattern.compile(":{3,}[ \\t]*\\{?([\\w-]+)\\}?[ \\t]*");

  /** What znai includes: {@code :include-code: file.java}. */
  private static final Pattern INCLUSION = Pattern.compile(":include(?:-[\\w-]+)?:(?:[ \\t].*)?");

  /** A label that no link has: no letters in it, or a footnote's. */
  private static final Pattern LABEL =
      Pattern.compile("\\[(?:[^\\p{L}\\p{N}\\[\\]!]*|\\^[^\\]\\s]+)\\]:[ \\t]*(.*)");

  /** The definition of a link to nowhere; its title, the comment, may go on below. */
  private static final Pattern NOWHERE =
      Pattern.compile("(?:#|<#?>)(?:[ \\t]+[(\"'].*[)\"'])?[ \\t]*");

  private static final Pattern ADDRESS = Pattern.compile("\\S*[ \\t]*(?:[(\"'].*)?");

  private final String text;
  private final String file;

  /** Whether options of a directive, or entries of a drawer, may come next. */
  private boolean options;

  private boolean drawer;

  /** The fence that ends code in a div; empty if there is none. */
  private String codeFence = "";

  /**
   * Begins before the first line.
   *
   * @param text the text, masked so far
   * @param file the text as it is written
   */
  HiddenLines(String text, String file) {
    this.text = text;
    this.file = file;
  }

  /** A line without text. */
  void blank() {
    options = false;
  }

  /** A line with a directive, below which its options may be. */
  void directive(int first, int end) {
    options = file.substring(first, end).indexOf('{') >= 0;
  }

  /**
   * Whether a line is one of these.
   *
   * @param first where its text begins
   */
  boolean has(int start, int end, int first) {
    if (!codeFence.isEmpty()) {
      if (text.startsWith(codeFence, first)) {
        codeFence = "";
      }
      return true;
    }
    if (drawer || options) {
      boolean isOption = OPTION.matcher(file).region(start, end).matches();
      drawer &= isOption && !file.startsWith(":END:", first);
      options &= isOption;
      return isOption;
    }
    return switch (file.charAt(first)) {
      case '(' -> TARGET.matcher(text).region(start, end).matches();
      case '%' -> first == start && start > 0 && text.startsWith("% ", start) && isApart(start);
      case '[' -> isComment(first, end);
      case ':' -> opensHidden(start, end, first);
      default -> false;
    };
  }

  /** Whether the line before is blank, or a comment too. */
  private boolean isApart(int start) {
    int before = text.lastIndexOf('\n', Math.max(0, start - 2)) + 1;
    return text.substring(before, start).isBlank() || (before > 0 && text.startsWith("% ", before));
  }

  /** Whether a line defines what no link leads to, which is how people write comments. */
  private boolean isComment(int first, int end) {
    if (first + 1 < end && Character.isLetterOrDigit(file.charAt(first + 1))) {
      return false;
    }
    Matcher label = LABEL.matcher(file).region(first, end);
    return label.matches()
        && (NOWHERE.matcher(label.group(1)).matches()
            || (!file.startsWith("[^", first) && !ADDRESS.matcher(label.group(1)).matches()));
  }

  private boolean opensHidden(int start, int end, int first) {
    if (INCLUSION.matcher(file).region(first, end).matches()) {
      return true;
    }
    drawer = DRAWER.matcher(file).region(start, end).matches();
    Matcher code = CODE.matcher(text).region(first, end);
    if (code.matches() && TagNames.isDiagram(code.group(1))) {
      codeFence = ":::";
    }
    return drawer || !codeFence.isEmpty();
  }
}
