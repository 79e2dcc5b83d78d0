// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.rst;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.housestyle.document.BlockBuilder;
import org.housestyle.formats.lines.InlineText;
import org.housestyle.formats.lines.JoinedLines;

/** The marks inside a paragraph. A mark reaches over at most 2,000 characters. */
final class RstInline extends InlineText {

  private static final String NAMED =
      "the words are the name by which a reference finds its target; edit both";

  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String AFTER = "(?![\\p{L}\\p{N}])";

  private static final Pattern MARKS =
      Pattern.compile(
          String.join(
              "|",
              "(?<nothing>\\\\\\s)",
              "\\\\(?<escaped>\\S)",
              "(?<code>``[^`]{1,2000}``)",
              "(?<role>:[A-Za-z][\\w:+.-]{0,60}:)`(?<inrole>[^`<]{0,2000}?)(?<target>\\s*<[^`<>]{0,1000}>)?`",
              "`(?<interpreted>[^`<]{1,2000}?)(?<address>\\s*<[^`<>]{1,1000}>)?`(?<after>__?|:[A-Za-z][\\w:+.-]{0,60}:)?",
              "(?<bare>`<[^`<>]{1,1000}>`__?)",
              "(?<substitution>\\|[^|\\s][^|\\n]{0,200}\\|__?|\\|[^|\\s][^|\\n]{0,200}\\|)",
              "(?<note>\\[(?:\\d{1,6}|#[\\w.-]{0,60}|\\*|[A-Za-z][\\w.-]{0,60})\\]_)",
              BEFORE + "\\*\\*(?<strong>(?!\\s)[\\s\\S]{1,2000}?(?<!\\s))\\*\\*" + AFTER,
              BEFORE + "\\*(?<emphasis>(?![\\s*])[^*]{1,2000}(?<!\\s))\\*" + AFTER,
              "(?<![\\w_])_`(?<inlinetarget>[^`]{1,500})`",
              "(?<![\\p{L}\\p{N}_])(?<reference>[\\p{L}\\p{N}]{1,100}+(?:[-._:+][\\p{L}\\p{N}]{1,100}+){0,20}+)__?"
                  + "(?=[\\s\\p{Pd}\\p{Pe}\\p{Pi}\\p{Pf}.,;:!?'\"/\\\\>]|$)"));

  private static final List<String> EMPHASES = List.of("emphasis");
  private static final List<String> TEXTS = List.of("strong");

  RstInline(JoinedLines lines, BlockBuilder block) {
    super(MARKS, lines, block);
  }

  @Override
  protected void add(Matcher mark) {
    if (Stream.of("nothing", "note").anyMatch(group -> mark.group(group) != null)) {
      drop();
    } else if (mark.group("escaped") != null) {
      copy(mark, "escaped");
    } else if (mark.group("reference") != null) {
      keep(mark.start("reference"), mark.end("reference"));
      drop();
    } else if (mark.group("role") != null) {
      role(mark, mark.group("role"), "inrole");
    } else if (mark.group("interpreted") != null) {
      String after = mark.group("after");
      if (after != null && after.startsWith(":")) {
        role(mark, after, "interpreted");
      } else {
        if ("_".equals(after) && mark.group("address") == null) {
          block().review(NAMED);
        }
        inside(mark, "interpreted");
      }
    } else if (mark.group("inlinetarget") != null) {
      block().review(NAMED);
      inside(mark, "inlinetarget");
    } else if (!words(mark, EMPHASES, TEXTS)) {
      placeholder(mark);
    }
  }

  /** The words of a role are copy if a reader sees them as words, and not as a name or code. */
  private void role(Matcher mark, String name, String group) {
    String words = mark.group(group);
    boolean isTitled = group.equals("inrole") && mark.group("target") != null;
    boolean isProse =
        isTitled
            || switch (RstCopy.role(name)) {
              case "prose" -> true;
              case "small" -> !words.chars().allMatch(Character::isDigit);
              case "reference" -> words.contains(" ");
              default -> false;
            };
    if (isProse) {
      if (!isTitled && RstCopy.role(name).equals("reference")) {
        block().review(NAMED);
      }
      inside(mark, group);
    } else if (RstCopy.role(name).equals("small")) {
      drop();
    } else {
      placeholder(mark);
    }
  }
}
