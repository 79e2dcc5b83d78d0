package org.housestyle.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a few terms are better not written, who says so, and what to write instead.
 *
 * @param pack the name of the pack it belongs to
 * @param id its name in that pack; says what is discouraged
 * @param since the version that first had it
 * @param level how much it weighs
 * @param why the reason, in a sentence
 * @param terms what it finds
 * @param unless wordings that contain a term and are no fault
 * @param review why no suggestion of this rule may be applied unasked; empty if one may
 * @param acceptedBy guidance that accepts its terms; under it the rule is silent
 * @param lawUntil under a guidance: the last day on which the terms were the wording of the law
 * @param examples its tests
 */
public record Rule(
    String pack,
    String id,
    String since,
    Level level,
    String why,
    List<Term> terms,
    List<TermPattern> unless,
    Optional<String> review,
    List<String> acceptedBy,
    Map<String, LocalDate> lawUntil,
    List<Example> examples) {

  /** The name that is unique among all packs: {@code pack/id}. */
  public String qualifiedId() {
    return pack + "/" + id;
  }
}
