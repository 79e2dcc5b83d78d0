// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.Map;
import java.util.Set;

/** Which elements end without an end tag, as the HTML standard says. */
final class ImpliedEnds {

  /** The elements that end when one of some others begins. */
  private static final Map<String, Set<String>> ENDED_BY =
      Map.ofEntries(
          Map.entry("li", Set.of("li")),
          Map.entry("dt", Set.of("dt", "dd")),
          Map.entry("dd", Set.of("dt", "dd")),
          Map.entry("option", Set.of("option", "optgroup")),
          Map.entry("optgroup", Set.of("optgroup")),
          Map.entry("td", Set.of("td", "th", "tr", "tbody", "thead", "tfoot")),
          Map.entry("th", Set.of("td", "th", "tr", "tbody", "thead", "tfoot")),
          Map.entry("tr", Set.of("tr", "tbody", "thead", "tfoot")),
          Map.entry("thead", Set.of("tbody", "tfoot")),
          Map.entry("tbody", Set.of("tbody", "tfoot")),
          Map.entry("caption", Set.of("tr", "tbody", "thead", "tfoot", "colgroup")));

  private static final Set<String> ENDS_PARAGRAPH =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "td",
          "th",
          "tr",
          "ul");

  /** Elements out of which nothing is ended by what begins inside. */
  private static final Set<String> LIMITS =
      Set.of("ul", "ol", "dl", "table", "select", "button", "object", "template");

  private ImpliedEnds() {}

  /** Whether one of some open elements may end when one of some name begins. */
  static boolean endsAny(String begins, Set<String> open) {
    return (open.contains("p") && ends("p", begins))
        || ENDED_BY.entrySet().stream()
            .anyMatch(it -> it.getValue().contains(begins) && open.contains(it.getKey()));
  }

  /** Whether an element ends when one of some name begins inside it. */
  static boolean ends(String open, String begins) {
    return open.equals("p")
        ? ENDS_PARAGRAPH.contains(begins)
        : ENDED_BY.getOrDefault(open, Set.of()).contains(begins);
  }

  /** Whether what begins inside an element never ends the elements that the element is in. */
  static boolean isLimit(String open) {
    return LIMITS.contains(open);
  }
}
