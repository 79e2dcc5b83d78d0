// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reads what git prints; {@code ChangesTest} has git print it. */
class DiffReaderTest {

  private static Map<String, ChangedLines> read(String diff) throws IOException {
    return DiffReader.read(new ByteArrayInputStream(diff.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void copyThatLooksLikeADifferenceIsPassedOver() throws IOException {
    Map<String, ChangedLines> files =
        read(
            """
            diff --git a/a.md b/a.md
            --- a/a.md
            +++ b/a.md
            @@ -1 +1,3 @@ Heading
            --- a/b.md
            \\ No newline at end of file
            +++ b/b.md
            +@@ -1 +7 @@
            +diff --git a/c.md b/c.md
            @@ -9,2 +11,0 @@
            -x
            -y
            """);
    assertThat(files).containsOnlyKeys("a.md");
    assertThat(files.get("a.md").isAny(1, 1)).isTrue();
    assertThat(files.get("a.md").isAny(3, 9)).isTrue();
    assertThat(files.get("a.md").isAny(4, 99)).isFalse();
  }

  @Test
  void aBinaryFileIsAllNew() throws IOException {
    Map<String, ChangedLines> files =
        read(
            """
            diff --git "a/\\303\\251 \\"x\\".md" "b/\\303\\251 \\"x\\".md"
            Binary files "a/\\303\\251 \\"x\\".md" and "b/\\303\\251 \\"x\\".md" differ
            diff --git a/b c.md b/b c.md
            Binary files a/b c.md and b/b c.md differ
            """);
    assertThat(files).containsOnlyKeys("é \"x\".md", "b c.md");
    assertThat(files.get("b c.md").isAny(5, 5)).isTrue();
  }
}
