// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;

class LineCursorTest {

  private static final String TEXT =
      "// a\n// b\nIt rained.\n\n\n// c\n\n \nIt snowed.\nTwice.\n// d";

  private static Span following(LineCursor lines, String line) {
    lines.skipTo(line);
    return lines.following();
  }

  @Test
  void theLinesUpToABlankOneFollow() {
    LineCursor lines = new LineCursor(TEXT);
    assertThat(following(lines, "// a").in(TEXT)).isEqualTo("// b\nIt rained.\n");
    assertThat(following(lines, "// b").in(TEXT)).isEqualTo("It rained.\n");
  }

  @Test
  void blankLinesBeforeThemAreSkipped() {
    LineCursor lines = new LineCursor(TEXT);
    assertThat(following(lines, "// b").in(TEXT)).isEqualTo("It rained.\n");
    assertThat(following(lines, "// c").in(TEXT)).isEqualTo("It snowed.\nTwice.\n// d");
  }

  @Test
  void nothingFollowsOnTheLastLine() {
    LineCursor lines = new LineCursor(TEXT);
    assertThat(following(lines, "// d")).isNull();
    assertThat(new LineCursor("").following()).isNull();
  }

  @Test
  void nothingBehindTheStretchFollows() {
    LineCursor lines = new LineCursor(TEXT, 0, 12);
    assertThat(following(lines, "// a").in(TEXT)).isEqualTo("// b\nIt");
  }
}
