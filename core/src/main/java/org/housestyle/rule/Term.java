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
 * @param cites the ids of the sources that support it, at least one
 * @param principle those of them that do not name it, but from which the advice follows
 * @param when what must stand round it
 * @param prefer what to write instead, by guidance, best first: a body's own wordings, then the
 *     pack's own wordings in line with it
 */
public record Term(
    TermPattern pattern,
    Head head,
    int lead,
    List<String> cites,
    List<String> principle,
    When when,
    Map<String, List<Replacement>> prefer) {

  /** How one of the sources that it cites supports it. */
  public Support support(String source) {
    return principle.contains(source) ? Support.PRINCIPLE : Support.NAMES;
  }

  /**
   * The wordings of one owner, best first.
   *
   * @param owner a guidance, or {@link Replacement#GENERAL} for the pack's own
   */
  public List<Replacement> wordingsOf(String owner) {
    return prefer.values().stream()
        .flatMap(List::stream)
        .filter(wording -> wording.owner().equals(owner))
        .distinct()
        .toList();
  }

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
