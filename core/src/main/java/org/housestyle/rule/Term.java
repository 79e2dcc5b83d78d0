package org.housestyle.rule;

import java.util.List;
import java.util.Map;

/**
 * One wording that a rule finds.
 *
 * @param pattern the wording with its choices
 * @param noun the grammar of its head
 * @param cites the ids of the sources that discuss it, at least one
 * @param when what must stand round it
 * @param prefer what to write instead, by guidance, best first
 */
public record Term(
    TermPattern pattern,
    Noun noun,
    List<String> cites,
    When when,
    Map<String, List<Replacement>> prefer) {

  /** The grammar of a term's head. */
  public enum Noun {
    /** Has a singular and a plural: a site. */
    COUNT,
    /** Neither: pornography. */
    MASS,
    /** The term is no noun phrase. */
    NONE
  }
}
