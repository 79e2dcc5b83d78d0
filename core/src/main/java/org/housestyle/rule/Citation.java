// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

/**
 * A source, and how it supports a term.
 *
 * @param source the document
 * @param support whether it names the term, or the advice follows from it
 */
public record Citation(Source source, Support support) {

  /**
   * Who says so and in which document, in one line for people: "INTERPOL, Appropriate terminology",
   * "after INTERPOL's principle, Appropriate terminology", "Associated Press, AP Stylebook (2016),
   * as reported by CJR".
   */
  public String inWords() {
    String year = source.year().isPresent() ? " (" + source.year().getAsInt() + ")" : "";
    return who() + ", " + source.title() + year + reported();
  }

  /** Who says so: "INTERPOL", or "after INTERPOL's principle". */
  public String who() {
    String who = source.organisation();
    if (support == Support.NAMES) {
      return who;
    }
    // A name that ends in a bracket, or has a comma, takes no possessive.
    return who.endsWith(")") || who.contains(",")
        ? "after a principle of " + who
        : "after " + who + (who.endsWith("s") ? "'" : "'s") + " principle";
  }

  /** ", as reported by CJR"; empty if the document itself was read. */
  public String reported() {
    return source.provenance().reportedBy().map(by -> ", as reported by " + by).orElse("");
  }
}
