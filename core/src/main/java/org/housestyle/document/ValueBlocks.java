// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

/**
 * The blocks that a reader finds in a value with markup of its own, as blocks of the document that
 * holds the value.
 *
 * @param document holds the value
 * @param value the block that the value would be if it had no markup
 */
record ValueBlocks(DocumentBuilder document, BlockBuilder value) {

  /**
   * Adds them to the document.
   *
   * @param inside has the blocks
   * @param offsets lead from the value to its part
   */
  void add(DocumentBuilder inside, OffsetMap offsets) {
    for (Block inner : inside.blocks()) {
      document.add(inner.outside(outside(inner), offsets));
    }
  }

  /** Knows all of a block but its prose. */
  private BlockBuilder outside(Block inner) {
    BlockBuilder block = new BlockBuilder(document, value.part(), kind(inner.kind()));
    block.reserve(value.reserved() + inner.reserved());
    if (value.review() != null) {
      block.review(value.review());
    } else {
      inner.review().ifPresent(block::review);
    }
    return block;
  }

  private BlockKind kind(BlockKind inner) {
    if (value.kind().isQuote() || inner.isQuote()) {
      return BlockKind.QUOTE;
    }
    boolean saysMore = value.kind() == BlockKind.PARAGRAPH || inner == BlockKind.ALT_TEXT;
    return saysMore || inner == BlockKind.CAPTION ? inner : value.kind();
  }
}
