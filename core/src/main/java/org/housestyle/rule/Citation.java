package org.housestyle.rule;

/**
 * A source, and how it supports a term.
 *
 * @param source the document
 * @param support whether it names the term, or the advice follows from it
 */
public record Citation(Source source, Support support) {

  /**
   * Who says so, for people: "INTERPOL", "after INTERPOL's principle", "Associated Press, as
   * reported by CJR".
   */
  public String attribution() {
    return after(source.organisation()) + source.reported();
  }

  /** Who says so and in which document, in one line: the attribution, the title and the year. */
  public String inWords() {
    String document = source.title() + source.year().stream().mapToObj(it -> " (" + it + ")").findFirst().orElse("");
    return after(source.organisation()) + ", " + document + source.reported();
  }

  private String after(String organisation) {
    if (support == Support.NAMES) {
      return organisation;
    }
    // A bracket or a list of names takes no possessive.
    return organisation.endsWith(")") || organisation.contains(",")
        ? "after a principle of " + organisation
        : "after " + organisation + (organisation.endsWith("s") ? "'" : "'s") + " principle";
  }
}
