// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.Escape;
import org.jsoup.parser.Parser;

/** A named or numbered character reference, with or without its semicolon; in Markdown as well. */
public final class HtmlEntity implements Escape {

  private static final int LONGEST = 40;
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]{1,10}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,36});?");

  @Override
  public Match at(String raw, int at, String decoded, int i) {
    if (raw.charAt(at) != '&') {
      return null;
    }
    Matcher reference = REFERENCE.matcher(raw);
    reference.region(at, Math.min(raw.length(), at + LONGEST));
    if (!reference.lookingAt()) {
      return null;
    }
    // Old pages leave out the semicolon; then the name may end before the letters do.
    for (int end = reference.end(); end > at + 2; end--) {
      String meaning = Parser.unescapeEntities(raw.substring(at, end), false);
      if (meaning.charAt(0) != '&' || meaning.equals("&")) {
        return decoded.startsWith(meaning, i) ? new Match(end - at, meaning.length()) : null;
      }
    }
    return null;
  }
}
