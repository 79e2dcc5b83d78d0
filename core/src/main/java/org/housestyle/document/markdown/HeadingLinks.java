// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links of a page that lead to its own headings. Where a heading has no id of its own, its
 * address is made of its words, so that another wording breaks the link.
 */
final class HeadingLinks {

  /** Why a heading that a link leads to is for review. */
  static final String WHY = "a link in the file leads to this heading";

  /** From its number sign on, the address of a link in each way to write one. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?<=\\]\\(<?)#[^)>\\s\"']+|(?<=\\[\\[)#[^\\]|\\n]+"
              + "|(?<=href=[\"'])#[^\"'\\s]+|(?<=\\]:[ \\t]{0,40}<?)#\\S+");

  /** What comes before the number sign of a link; a look at it is quicker than the pattern. */
  private static final String BEFORE = "(<[\"': \t";

  private static final Pattern UNDERLINE = Pattern.compile("\\R[ \\t>]*(?:-+|=+)[ \\t]*$");

  private final Set<String> addresses = new HashSet<>();

  /** Finds them in a page. */
  HeadingLinks(String page) {
    for (int at = page.indexOf('#'); at >= 0; at = page.indexOf('#', at + 1)) {
      if (at > 0 && BEFORE.indexOf(page.charAt(at - 1)) >= 0) {
        Matcher link = InlineMarks.at(LINK, page, at);
        if (link.lookingAt()) {
          addresses.add(address(link.group().replace("%20", " ")));
        }
      }
    }
  }

  /**
   * Whether a link leads to a heading.
   *
   * @param heading as it is written
   */
  boolean leadTo(String heading) {
    return !addresses.isEmpty()
        && addresses.contains(address(UNDERLINE.matcher(heading).replaceFirst("")));
  }

  /** The address that is made of words: small letters, hyphens for spaces, no other punctuation. */
  private static String address(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
        .strip()
        .replaceAll("\\s", "-");
  }
}
