// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.List;
import java.util.Optional;

/**
 * How a format writes a comment that its readers do not see. Immutable.
 *
 * @param open what begins a comment
 * @param close what ends it
 * @param forbidden what a comment's text cannot contain
 */
public record CommentSyntax(String open, String close, List<String> forbidden) {

  /** The comments of SGML, which HTML and Markdown have. */
  public static final CommentSyntax SGML = new CommentSyntax("<!--", "-->", List.of("--", ">"));

  /** Takes a copy of the list. */
  public CommentSyntax {
    forbidden = List.copyOf(forbidden);
  }

  /** A comment with this text. */
  public String comment(String text) {
    return open + " " + text + " " + close;
  }

  /** The first forbidden string that a text contains, if any. */
  public Optional<String> conflict(String text) {
    return forbidden.stream().filter(text::contains).findFirst();
  }
}
