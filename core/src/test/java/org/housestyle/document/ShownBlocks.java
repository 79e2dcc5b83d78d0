// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.List;
import org.housestyle.text.SourceText;

/**
 * The blocks of a text as tests show them: without space around, and with "~" for what is not
 * prose.
 */
public final class ShownBlocks {

  private ShownBlocks() {}

  /** The prose of each block. */
  public static List<String> prose(String text, String format) {
    return blocks(text, format).stream().map(ShownBlocks::prose).toList();
  }

  /** Each block as its kind and its prose: "headline: A van". */
  public static List<String> withKinds(String text, String format) {
    return blocks(text, format).stream()
        .map(block -> block.kind().id() + ": " + prose(block))
        .toList();
  }

  private static List<Block> blocks(String text, String format) {
    return Document.of(SourceText.of(text), format).blocks();
  }

  private static String prose(Block block) {
    return block.prose().replace(Block.PLACEHOLDER, '~').strip();
  }
}
