// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.html.HtmlTable;
import org.housestyle.document.html.HtmlTable.Role;
import org.housestyle.document.html.OpenElements;

/** What the tags of HTML inside a block of Markdown say about its words. For one block. */
final class InlineTags {

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");

  private final OpenElements open = new OpenElements();
  private int code;

  /** Whether text that comes next is copy. */
  boolean areAroundCopy() {
    return code == 0 && open.isCopy();
  }

  /** Whether text that comes next is in an element that says quote. */
  boolean areAroundQuote() {
    return open.isQuote();
  }

  /** Whether a piece of HTML is a tag of a block element. */
  static boolean isBlock(String html) {
    Matcher tag = TAG.matcher(html);
    return tag.lookingAt() && role(tag).isBlock();
  }

  private static Role role(Matcher tag) {
    return HtmlTable.role(tag.group(2).toLowerCase(Locale.ROOT));
  }

  /**
   * Reads a tag.
   *
   * @param start where it begins in the part
   * @param end where it ends
   * @return whether it is one, and not a comment or the like
   */
  boolean read(String html, int start, int end, BlockBuilder block) {
    Matcher tag = TAG.matcher(html);
    if (!tag.lookingAt()) {
      return false;
    }
    boolean closes = !tag.group(1).isEmpty();
    Role role = role(tag);
    switch (role) {
      case CODE, SKIPPED, PREFORMATTED, NOTE -> code = Math.max(0, code + (closes ? -1 : 1));
      case DELETED -> delete(closes, block);
      case BREAK -> block.substitute("\n", start, end);
      default -> {
        boolean wasQuote = open.isQuote();
        open.read(html, start);
        if (open.isQuote() != wasQuote) {
          quote(wasQuote, block);
        }
        mark(role, closes, block);
      }
    }
    return true;
  }

  private static void delete(boolean closes, BlockBuilder block) {
    if (closes) {
      block.closeDeletion();
    } else {
      block.openDeletion();
    }
  }

  private static void mark(Role role, boolean closes, BlockBuilder block) {
    if (role == Role.INLINE_QUOTE) {
      quote(closes, block);
    } else if (role == Role.EMPHASIS && closes) {
      block.closeEmphasis();
    } else if (role == Role.EMPHASIS) {
      block.openEmphasis();
    }
  }

  private static void quote(boolean closes, BlockBuilder block) {
    if (closes) {
      block.closeQuote();
    } else {
      block.openQuote();
    }
  }
}
