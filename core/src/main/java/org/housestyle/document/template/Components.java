// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import java.util.Locale;
import org.housestyle.document.template.TemplateTag.Role;
import org.housestyle.text.Span;
import org.jsoup.parser.Tag;

/**
 * Reads the tags of components: a name with a capital that is not one of HTML; in Markdown also one
 * with a dot or a colon inside, which parsers do not take for a tag.
 *
 * @param mdx whether all with a capital is a component
 */
record Components(String text, boolean markdown, boolean mdx) {

  /**
   * The tag that begins at an offset; null if it is none.
   *
   * @param most how long it may be
   */
  TemplateTag read(int start, int most) {
    boolean ends = text.startsWith("</", start);
    int from = start + (ends ? 2 : 1);
    int to = endOfName(from);
    if (to == from) {
      return null;
    }
    String name = text.substring(from, to);
    int end = isComponent(name) ? Braces.endOfTag(text, to, most) : -1;
    if (end < 0) {
      return null;
    }
    boolean alone = text.charAt(end - 2) == '/';
    Role role = ends ? Role.END : alone ? Role.ALONE : Role.START;
    TemplateTag tag = TemplateTag.of(text, new Span(start, end), name, role, to, end);
    boolean quote =
        !tag.isQuote() && role != Role.END && TagParameters.switchOnQuote(text, to, end);
    return new TemplateTag(
        tag.span(),
        name,
        role,
        quote || tag.isQuote(),
        TagParameters.withMarkup(
            text, to, end, quote ? TagParameters.of(true, text, to, end) : tag.parameters()));
  }

  /** Where a name of a component ends; where it begins if it is not one. */
  private int endOfName(int from) {
    int to = from;
    boolean joined = false;
    while (to < text.length() && (isNamePart(text.charAt(to)) || isBetweenWords(to))) {
      joined |= !isNamePart(text.charAt(to));
      to++;
    }
    boolean isName =
        to > from
            && (Character.isUpperCase(text.charAt(from))
                || (joined
                    && markdown
                    && Character.isLetter(text.charAt(from))
                    && isEndOfName(to)));
    return isName ? to : from;
  }

  /** Whether a name, which may be an address as well, ends as that of a tag does. */
  private boolean isEndOfName(int at) {
    return at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || "/>".indexOf(text.charAt(at)) >= 0);
  }

  private boolean isComponent(String name) {
    return isMixed(name) && (mdx || !Tag.isKnownTag(name.toLowerCase(Locale.ROOT)));
  }

  /** Whether a dot or a colon joins two words, as in {@code motion.div} and {@code x:card}. */
  private boolean isBetweenWords(int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ':') && at + 1 < text.length() && isNamePart(text.charAt(at + 1));
  }

  private static boolean isNamePart(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }

  private static boolean isMixed(String name) {
    return name.chars().anyMatch(c -> c == '.' || Character.isLowerCase(c));
  }
}
