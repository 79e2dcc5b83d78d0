// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.lines;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.BlockBuilder;

/**
 * Adds the text of a paragraph to a block, without the marks inside it. What is not a mark is copy.
 * For one paragraph.
 */
public abstract class InlineText {

  /** How deep marks are looked for inside marks; deeper ones are read as they are written. */
  private static final int DEEPEST = 8;

  private final Pattern marks;
  private final JoinedLines lines;
  private final String text;
  private final BlockBuilder block;
  private int depth;

  /**
   * For a paragraph.
   *
   * @param marks what is a mark; its groups tell which
   */
  protected InlineText(Pattern marks, JoinedLines lines, BlockBuilder block) {
    this.marks = marks;
    this.lines = lines;
    this.text = lines.text();
    this.block = block;
  }

  /** The lines of the paragraph, joined. */
  protected final String text() {
    return text;
  }

  /** Adds all of the paragraph. */
  public final void add() {
    add(0, text.length());
  }

  /** Adds a stretch of the paragraph, whose marks are taken away. */
  protected final void add(int from, int to) {
    if (depth == DEEPEST) {
      lines.copy(block, from, to);
      return;
    }
    depth++;
    Matcher mark = marks.matcher(text).region(from, to);
    mark.useTransparentBounds(true).useAnchoringBounds(false);
    int at = from;
    while (at < to && mark.find()) {
      lines.copy(block, at, mark.start());
      add(mark);
      at = mark.end();
    }
    lines.copy(block, at, to);
    depth--;
  }

  /** Adds what a mark stands for. */
  protected abstract void add(Matcher mark);

  /**
   * Adds the words inside a mark, by the first of these groups that matched.
   *
   * @param emphases groups of words in italics
   * @param texts groups of other words
   * @return false if none of them matched
   */
  protected final boolean words(Matcher mark, List<String> emphases, List<String> texts) {
    for (String group : emphases) {
      if (mark.group(group) != null) {
        block.openEmphasis();
        inside(mark, group);
        block.closeEmphasis();
        return true;
      }
    }
    for (String group : texts) {
      if (mark.group(group) != null) {
        inside(mark, group);
        return true;
      }
    }
    return false;
  }

  /** Adds what a group of a mark says as it is written, without the rest of the mark. */
  protected final void copy(Matcher mark, String group) {
    lines.copy(block, mark.start(group), mark.end(group));
  }

  /**
   * Adds a stretch that readers see, and that must stay letter for letter: no edit of it is safe.
   */
  protected final void keep(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        lines.copy(block, i, i + 1);
      } else {
        lines.substitute(block, text.substring(i, i + 1), i, i + 1);
      }
    }
  }

  /** Adds what is inside a group of a mark, without the rest of the mark. */
  protected final void inside(Matcher mark, String group) {
    block.seam();
    add(mark.start(group), mark.end(group));
    block.seam();
  }

  /** Takes away a mark that stands for nothing. */
  protected final void drop() {
    block.seam();
  }

  /** Adds a character or more that the mark writes in another way. */
  protected final void substitute(Matcher mark, String meaning) {
    lines.substitute(block, meaning, mark.start(), mark.end());
  }

  /** Adds something that is not prose, such as code. */
  protected final void placeholder(Matcher mark) {
    block.placeholder(lines.raw(mark.start()), lines.rawEnd(mark.end()));
  }

  /** The block. */
  protected final BlockBuilder block() {
    return block;
  }

  /** The lines. */
  protected final JoinedLines lines() {
    return lines;
  }
}
