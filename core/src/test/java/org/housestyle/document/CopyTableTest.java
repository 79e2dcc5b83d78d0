// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of what is copy are read, and mistakes in them are seen. */
class CopyTableTest {

  @Test
  void aTableHasATitleRowsAndReasons() {
    CopyTable table = CopyTable.of("# Title.\n#\n# More.\n\n[key caption]\n# shown\na b\nc\n");
    assertThat(table.title()).isEqualTo("Title.");
    assertThat(table.rows())
        .containsExactly(new CopyTable.Row("key", "caption", List.of("a", "b", "c"), "shown"));
  }

  @Test
  void aCommentThatLostItsMarkIsAMistake() {
    assertThatThrownBy(() -> CopyTable.of("# Title.\n\n[key caption]\nnames, that is\n"))
        .hasMessage("Bug: neither a comment nor names: \"names, that is\"");
  }

  @Test
  void aHeadingThatGoesOnIsAMistake() {
    assertThatThrownBy(() -> CopyTable.of("# Title.\n\n[key caption], then names\na\n"))
        .hasMessageContaining("key caption], then names");
  }

  @Test
  void textBeforeTheFirstHeadingIsAComment() {
    assertThatThrownBy(() -> CopyTable.of("# Title.\nits name\n\n[key caption]\na\n"))
        .hasMessageContaining("its name");
  }
}
