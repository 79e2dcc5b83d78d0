// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.template.TemplateTag.Role;
import org.housestyle.text.Span;

/**
 * Reads tags in square brackets: the shortcodes of WordPress, and those of forums. For one pass.
 */
final class BracketTags {

  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[(/?)([A-Za-z][\\w-]*)(=(?:\"[^\"\\n]*+\"|[^\"\\]\\n][^\\]\\n]*+))?"
              + "((?:\\s+[\\w-]+=(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'\\]]+))*+)\\s*(/?)\\]");
  private static final Set<String> SHORTCODES_WITHOUT_PARAMETERS =
      Set.of("caption", "gallery", "embed", "audio", "video", "playlist");

  private final String text;
  private final boolean markdown;
  private final Occurrences places;

  /** The names of those that were read, which may end without parameters. */
  private final Set<String> shortcodes = new HashSet<>();

  /**
   * Prepares for a text.
   *
   * @param markdown whether a bracket may be the text of a link
   */
  BracketTags(String text, boolean markdown, Occurrences places) {
    this.text = text;
    this.markdown = markdown;
    this.places = places;
  }

  /** The tag that an opening bracket begins; null if it begins none. */
  TemplateTag read(int start) {
    if (!mayBeShortcode(start)) {
      return null;
    }
    Matcher shortcode = SHORTCODE.matcher(text).region(start, text.length());
    if (!shortcode.lookingAt() || isLink(shortcode)) {
      return null;
    }
    String name = shortcode.group(2);
    boolean isPlain = shortcode.group(4).isEmpty();
    if (!isShortcode(name, start) && (isPlain || shortcode.group(3) != null)) {
      return null;
    }
    Span span = new Span(start, shortcode.end());
    shortcodes.add(name);
    boolean ends = !shortcode.group(1).isEmpty();
    boolean alone = !shortcode.group(5).isEmpty();
    Role role = ends ? Role.END : alone ? Role.ALONE : Role.START;
    return TemplateTag.of(text, span, name, role, shortcode.start(4), shortcode.end(4));
  }

  /** Whether a bracket is the text or the label of a link of Markdown, or defines one. */
  private boolean isLink(Matcher bracket) {
    if (bracket.end() == text.length()) {
      return false;
    }
    return switch (text.charAt(bracket.end())) {
      case '(' -> true;
      case '[', ':' -> markdown && isOpen(bracket);
      default -> false;
    };
  }

  /** Whether nothing ends what a bracket would begin. */
  private boolean isOpen(Matcher bracket) {
    return places.next("[/" + bracket.group(2) + "]", bracket.end()) == Occurrences.NOWHERE;
  }

  /** Most brackets are links, which a look at the next letters tells faster than the pattern. */
  private boolean mayBeShortcode(int start) {
    int first = text.startsWith("/", start + 1) ? start + 2 : start + 1;
    int end = first;
    while (end < text.length() && isShortcodePart(text.charAt(end))) {
      end++;
    }
    return end > first
        && end < text.length()
        && (text.charAt(end) == ']'
            ? !text.startsWith("(", end + 1) && isShortcode(text.substring(first, end), end)
            : hasEqualsSign(end));
  }

  /** Whether a name without parameters is that of a shortcode, which may have begun before. */
  private boolean isShortcode(String name, int from) {
    return SHORTCODES_WITHOUT_PARAMETERS.contains(name)
        || shortcodes.contains(name)
        || QuoteWords.say(name)
        || (TagNames.hasCode(name) && places.next("[/" + name + "]", from) != Occurrences.NOWHERE);
  }

  private boolean hasEqualsSign(int from) {
    int i = from;
    while (i < text.length() && "=[]".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return text.startsWith("=", i);
  }

  private static boolean isShortcodePart(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }
}
