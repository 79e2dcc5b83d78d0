// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.Locale;

/** When to use colours. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
