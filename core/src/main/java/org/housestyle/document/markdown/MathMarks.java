// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.template.Mask;
import org.housestyle.text.Span;

/** Masks math. */
final class MathMarks {

  private static final Pattern MATH =
      Pattern.compile(
          "\\$\\$[^$]+\\$\\$|\\$(?=\\S)(?:[^$\\n\\\\]++|\\\\.|\\n(?!\\s*\\n))++(?<=\\S)\\$(?!\\d)");
  private static final Pattern TEX =
      Pattern.compile("\\\\([(\\[])(?:(?!\\n\\s*\\n)[\\s\\S])*?\\\\[)\\]]");
  private static final Pattern TEX_SIGN = Pattern.compile("[\\\\^_=+{]");
  private final String text;
  private final Mask mask;

  MathMarks(String text, Mask mask) {
    this.text = text;
    this.mask = mask;
  }

  /** Masks math, unless the signs are those of sums of money; returns where to go on. */
  int dollar(int at) {
    Matcher math = InlineMarks.at(MATH, text, at);
    if (!math.lookingAt()) {
      return at + 1;
    }
    boolean isSum = Character.isDigit(text.charAt(at + 1)) && !hasTexSign(at, math.end());
    return isSum ? at + 1 : code(at, math.end());
  }

  /** Masks what a backslash and a bracket begin; returns where to go on. */
  int backslash(int at, char next) {
    if (next != '(' && next != '[') {
      return at + 2;
    }
    Matcher tex = InlineMarks.at(TEX, text, at);
    return tex.lookingAt() && hasTexSign(at + 2, tex.end() - 2) ? code(at, tex.end()) : at + 2;
  }

  private int code(int start, int end) {
    mask.code(new Span(start, end));
    return end;
  }

  private boolean hasTexSign(int from, int to) {
    return TEX_SIGN.matcher(text).region(from, to).find();
  }
}
