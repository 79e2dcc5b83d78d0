package org.housestyle.document.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.template.Mask;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/** Masks math and commands of TeX. */
final class MathMarks {

  private static final Pattern MATH =
      Pattern.compile(
          "\\$\\$[^$]+\\$\\$|\\$(?=\\S)(?:[^$\\n\\\\]|\\\\.|\\n(?!\\s*\\n))+(?<=\\S)\\$(?!\\d)");
  private static final Pattern TEX =
      Pattern.compile("\\\\([(\\[])(?:(?!\\n\\s*\\n)[\\s\\S])*?\\\\[)\\]]");
  private static final Pattern TEX_SIGN = Pattern.compile("[\\\\^_=+{]");
  private static final Pattern ENVIRONMENT =
      Pattern.compile(
          "\\\\begin\\{((?:equation|align|alignat|gather|multline|eqnarray|math|displaymath|array)\\*?)\\}");
  private static final Pattern DEFINITION =
      Pattern.compile("\\\\(?:(?:re|provide)?newcommand|DeclareMathOperator|def)\\b");

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

  /** Masks what a backslash begins; most escape one character. Returns where to go on. */
  int backslash(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    if (next == '(' || next == '[') {
      Matcher tex = InlineMarks.at(TEX, text, at);
      return tex.lookingAt() && hasTexSign(at + 2, tex.end() - 2) ? code(at, tex.end()) : at + 2;
    }
    Matcher environment = InlineMarks.at(ENVIRONMENT, text, at);
    if (next == 'b' && environment.lookingAt()) {
      String close = "\\end{" + environment.group(1) + "}";
      int end = text.indexOf(close, at);
      return end < 0 ? at + 2 : code(at, end + close.length());
    }
    boolean defines = Character.isLetter(next) && InlineMarks.at(DEFINITION, text, at).lookingAt();
    return defines ? code(at, Lines.end(text, at)) : at + 2;
  }

  private int code(int start, int end) {
    mask.code(new Span(start, end));
    return end;
  }

  private boolean hasTexSign(int from, int to) {
    return TEX_SIGN.matcher(text).region(from, to).find();
  }
}
