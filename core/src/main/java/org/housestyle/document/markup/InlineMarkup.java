// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.Escape;
import org.jsoup.parser.Parser;

/** The tags and entities of HTML inside a text that is otherwise plain. Stateless. */
public final class InlineMarkup {

  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Escape TAGS =
      (raw, at, decoded, i) -> {
        if (raw.charAt(at) != '<') {
          return null;
        }
        Matcher tag = TAG.matcher(raw).region(at, raw.length());
        return tag.lookingAt() ? new Escape.Match(tag.end() - at, 0) : null;
      };

  /** A tag, which stands for nothing, or an entity. */
  public static final Escape ESCAPE = TAGS.or(new HtmlEntity());

  private InlineMarkup() {}

  /** A text without its tags, and with its entities decoded. */
  public static String meaning(String text) {
    String untagged = text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll("");
    return untagged.indexOf('&') < 0 ? untagged : Parser.unescapeEntities(untagged, false);
  }
}
