package org.housestyle.rule;

import java.util.List;
import java.util.Map;

/**
 * One wording that a rule finds.
 *
 * @param pattern the wording with its choices
 * @param head the grammar of its head
 * @param lead how many words at its beginning a replacement stands for, the rest staying as it is;
 *     0 if it stands for all
 * @param cites the ids of the sources that discuss it, at least one
 * @param when what must stand round it
 * @param prefer what to write instead, by guidance, best first
 */
public record Term(
    TermPattern pattern,
    Head head,
    int lead,
    List<String> cites,
    When when,
    Map<String, List<Replacement>> prefer) {

  /** The grammar of a term's head. */
  public enum Head {
    /** Has a singular and a plural: a site. */
    COUNT,
    /** Neither: pornography. */
    MASS,
    /** A verb, in the form that the copy has: seduced. */
    VERB,
    /** Something that people have: sex with somebody. */
    ACT,
    /** None of these. */
    NONE
  }
}
