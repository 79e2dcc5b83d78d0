// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.function.Supplier;

/**
 * What surrounds a block in its document.
 *
 * @param headings the headings above it
 * @param before gives the prose of the block before it; an empty string for the first block
 * @param transcript gives the speakers' labels of the document
 */
public record Setting(Headings headings, Supplier<String> before, Supplier<Transcript> transcript) {

  /** A block by itself. */
  public static final Setting NONE = new Setting(Headings.NONE, () -> "", () -> Transcript.NONE);
}
