// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.Locale;

/** How edits are made in an office file. */
enum OfficeChanges {
  /** As tracked changes, for an editor to accept. */
  TRACK,
  /** Plainly, as if they had been accepted. */
  ACCEPT;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
