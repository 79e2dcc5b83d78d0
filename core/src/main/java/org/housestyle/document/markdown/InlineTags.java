package org.housestyle.document.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.html.OpenElements;

/** What the tags of HTML inside a block of Markdown say about its words. For one block. */
final class InlineTags {

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)");
  private static final Pattern DELETED = Pattern.compile("del|s|strike");
  private static final Pattern EMPHASIS = Pattern.compile("em|i|cite");
  private static final Pattern CODE =
      Pattern.compile("code|kbd|samp|var|tt|script|style|pre|sup|sub");

  private final OpenElements open = new OpenElements();
  private int code;

  /** Whether text that comes next is copy. */
  boolean areAroundCopy() {
    return code == 0 && open.isCopy();
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
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    if (CODE.matcher(name).matches()) {
      code = Math.max(0, code + (closes ? -1 : 1));
    } else if (DELETED.matcher(name).matches()) {
      delete(closes, block);
    } else if (name.equals("br")) {
      block.substitute("\n", start, end);
    } else {
      open.read(html, start);
      mark(name, closes, block);
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

  private static void mark(String name, boolean closes, BlockBuilder block) {
    if (name.equals("q") && closes) {
      block.closeQuote();
    } else if (name.equals("q")) {
      block.openQuote();
    } else if (EMPHASIS.matcher(name).matches() && closes) {
      block.closeEmphasis();
    } else if (EMPHASIS.matcher(name).matches()) {
      block.openEmphasis();
    }
  }
}
