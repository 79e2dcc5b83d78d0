// SPDX-License-Identifier: Apache-2.0
package org.housestyle.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.housestyle.batch.CheckRun;
import org.housestyle.run.Copy;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static List<String> of(String copy) {
    byte[] bytes = copy.getBytes(StandardCharsets.UTF_8);
    RunResult result =
        new CheckRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, 1, Progress.NONE)
            .check("a.md", bytes);
    return List.copyOf(Fingerprints.of(result.files().get(0)).values());
  }

  @Test
  void movedAndReflowedLinesKeepTheirNames() {
    assertThat(of("A new line.\n\nPolice found\nchild porn on his old\nlaptop.\n"))
        .isEqualTo(of("Police found child porn on his old laptop.\n"))
        .first()
        .asString()
        .matches("[0-9a-f]{32}");
  }

  @Test
  void equalSentencesHaveNamesOfTheirOwn() {
    assertThat(of("They found child porn.\n\nThey found child porn.\n")).doesNotHaveDuplicates();
  }

  @Test
  void anotherSentenceHasAnotherName() {
    assertThat(of("He sold child porn.")).isNotEqualTo(of("He bought child porn."));
  }
}
