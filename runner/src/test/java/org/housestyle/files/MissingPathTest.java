// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingPathTest {

  @TempDir private Path folder;

  @Test
  void theNameThatWasLikelyMeantIsOffered() throws IOException {
    Files.createFile(folder.resolve("story.md"));
    assertThat(MissingPath.message(folder.resolve("stroy.md")))
        .startsWith("no such file or folder")
        .contains("story.md");
  }

  @Test
  void nothingIsOfferedThatIsFarFromIt() throws IOException {
    Files.createFile(folder.resolve("story.md"));
    assertThat(MissingPath.message(folder.resolve("weather.txt")))
        .isEqualTo("no such file or folder");
  }

  @Test
  void nothingIsOfferedInAFolderThatIsNotThere() {
    assertThat(MissingPath.message(folder.resolve("none/story.md")))
        .isEqualTo("no such file or folder");
  }
}
