// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.Locale;

/** The lowest level of a finding that makes the command fail. */
enum FailOn {
  ERROR,
  WARNING,
  ADVICE,
  NEVER;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
