// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.time.Duration;
import java.util.Objects;

/**
 * How much the check of one document may take before it is given up with a {@link
 * LimitExceededException}: a last net, since no copy is known that comes near. Immutable.
 *
 * @param time how long it may take
 * @param timePerMegabyte how much longer for each megabyte (1,000,000 UTF-16 units) of text
 * @param findings how many findings it may have, held ones included; they also bound the memory
 */
public record Limits(Duration time, Duration timePerMegabyte, int findings) {

  /** No limits, as a checker has by default. */
  public static final Limits NONE =
      new Limits(Duration.ofDays(10_000), Duration.ZERO, Integer.MAX_VALUE);

  /** What the command and the Maven plugin grant a file: a minute, 10 seconds for each megabyte. */
  public static final Limits STANDARD =
      new Limits(Duration.ofMinutes(1), Duration.ofSeconds(10), 200_000);

  /**
   * Checks the values.
   *
   * @throws NullPointerException if a duration is null
   * @throws IllegalArgumentException if a value is negative
   */
  public Limits {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(timePerMegabyte, "timePerMegabyte");
    if (time.isNegative() || timePerMegabyte.isNegative() || findings < 0) {
      throw new IllegalArgumentException("a limit is negative");
    }
  }

  /** How long the check of a text of some UTF-16 units may take. */
  Duration timeFor(long units) {
    // To multiply the duration itself takes large decimals, for each file.
    return time.plusMillis((long) (timePerMegabyte.toMillis() * (units / 1e6)));
  }
}
