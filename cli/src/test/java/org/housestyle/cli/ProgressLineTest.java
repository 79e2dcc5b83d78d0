// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final long MILLISECOND = 1_000_000;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);

  private String drawn() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** A run of 3000 files, a millisecond each. */
  private void run(boolean shown) {
    try (ProgressLine line = new ProgressLine(new Notices(err), clock::get, shown)) {
      for (int done = 1; done <= 3000; done++) {
        clock.addAndGet(MILLISECOND);
        line.fileDone(done, 3000);
        if (done < 1000) {
          assertThat(drawn()).isEmpty();
        }
      }
    }
  }

  @Test
  void waitsASecondThenDrawsTenTimesASecondAndErases() {
    run(true);
    assertThat(drawn())
        .startsWith("\r\u001B[Kchecked 1000 of 3000 files\r\u001B[Kchecked 1100 of 3000 files")
        .endsWith("checked 3000 of 3000 files\r\u001B[K");
    assertThat(drawn().split("checked", -1)).hasSize(22);
  }

  @Test
  void drawsNothingWhereItWouldBeInTheWay() {
    run(false);
    assertThat(drawn()).isEmpty();
  }

  @Test
  void aShortRunLeavesNoTrace() {
    try (ProgressLine line = new ProgressLine(new Notices(err), clock::get, true)) {
      line.fileDone(1, 1);
    }
    assertThat(drawn()).isEmpty();
  }
}
