// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.Copy.HOUSESTYLE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the check of a document is given up. */
class LimitsTest {

  private static final String TWO = "He had child porn. She found the child porn.";

  private static Housestyle limited(Duration time, int findings) {
    return HOUSESTYLE.withLimits(new Limits(time, Duration.ZERO, findings));
  }

  @Test
  void asManyFindingsAsAreGrantedAreReported() {
    assertThat(limited(Duration.ofMinutes(1), 2).check(TWO)).hasSize(2);
  }

  @Test
  void oneMoreFindingIsTooMany() {
    assertThatThrownBy(() -> limited(Duration.ofMinutes(1), 1).check(TWO))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("more than 1 findings");
  }

  @Test
  void heldFindingsCountToo() {
    Housestyle none = limited(Duration.ofMinutes(1), 0).withAllowed(List.of("child porn"));
    assertThatThrownBy(() -> none.check(TWO)).isInstanceOf(LimitExceededException.class);
  }

  @Test
  void timeIsUp() {
    assertThatThrownBy(() -> limited(Duration.ZERO, 10).check(TWO))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("the check took longer than 0 s");
  }

  @Test
  void aLongerTextHasMoreTime() {
    assertThat(Limits.STANDARD.timeFor(500_000)).isEqualTo(Duration.ofSeconds(65));
  }

  @Test
  void anInterruptedThreadStops() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> HOUSESTYLE.check(TWO))
          .isInstanceOf(LimitExceededException.class)
          .hasMessage("the check was interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void limitsAreNotNegative() {
    assertThatThrownBy(() -> new Limits(Duration.ofSeconds(-1), Duration.ZERO, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
