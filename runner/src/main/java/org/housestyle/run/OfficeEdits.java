// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

/**
 * How a fix writes office files.
 *
 * @param tracked whether edits are tracked changes, for an editor to accept
 * @param comments whether what is left gets comments
 */
public record OfficeEdits(boolean tracked, boolean comments) {

  /** Tracked changes, and no comments. */
  public static final OfficeEdits STANDARD = new OfficeEdits(true, false);
}
