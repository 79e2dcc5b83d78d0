// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Term;
import org.housestyle.rule.TermPattern;
import org.housestyle.rule.TermPattern.Slot;

/**
 * One wording of a term, ready to be found: for each place in it, every form that may fill it.
 * Immutable. Its rule is read from the pack when it is asked for: most phrases that are compared
 * with copy are not in it.
 */
final class Phrase {

  private final RulePack pack;
  private final int rule;
  private final int term;
  private final List<WordChoice> places;
  private final int anchor;
  private final boolean allowsMisspelling;

  /**
   * A phrase of a pack.
   *
   * @param rule the number of its rule
   * @param term the number of its term
   * @param places the word forms of each place
   * @param anchor the place that the search starts from; if its words are common, the search only
   *     reports it after a word of the place before
   * @param allowsMisspelling whether one of its words may be misspelt
   */
  Phrase(
      RulePack pack,
      int rule,
      int term,
      List<WordChoice> places,
      int anchor,
      boolean allowsMisspelling) {
    this.pack = pack;
    this.rule = rule;
    this.term = term;
    this.places = places;
    this.anchor = anchor;
    this.allowsMisspelling = allowsMisspelling;
  }

  /** The rule it belongs to. */
  Rule rule() {
    return pack.rules().get(rule);
  }

  /** The term that it is a wording of. */
  Term term() {
    return rule().terms().get(term);
  }

  /** The word forms of each place. */
  List<WordChoice> places() {
    return places;
  }

  /** The place that the search starts from. */
  int anchor() {
    return anchor;
  }

  /**
   * Whether one of its words may be misspelt. False for a single word, and for a term with a
   * condition: most hits would be misspellings of ordinary words.
   */
  boolean allowsMisspelling() {
    return allowsMisspelling;
  }

  /**
   * One phrase of a pack, made from its rule.
   *
   * @param rule the number of its rule
   * @param term the number of its term
   * @param wording the number of its wording
   * @param known the places of this pack's slots that were made before; more are added
   * @param choice chooses its anchor
   */
  static Phrase of(
      RulePack pack,
      int rule,
      int term,
      int wording,
      Map<Slot, WordChoice> known,
      AnchorChoice choice) {
    Term found = pack.rules().get(rule).terms().get(term);
    List<WordChoice> places = new ArrayList<>();
    for (Slot slot : found.pattern().wordings().get(wording)) {
      places.add(known.computeIfAbsent(slot, it -> WordChoice.of(it, pack.realWords().keySet())));
    }
    boolean allowsMisspelling = places.size() > 1 && found.when().isAlways();
    return new Phrase(pack, rule, term, places, choice.anchor(places), allowsMisspelling);
  }

  /** The places of every exception of a rule; their words may not be misspelt. */
  static List<List<WordChoice>> exceptionsOf(Rule rule) {
    List<List<WordChoice>> exceptions = new ArrayList<>();
    for (TermPattern exception : rule.unless()) {
      for (List<Slot> wording : exception.wordings()) {
        List<WordChoice> places = new ArrayList<>();
        wording.forEach(slot -> places.add(WordChoice.of(slot, Set.of())));
        exceptions.add(places);
      }
    }
    return exceptions;
  }

  /** The place before the anchor, if the search only reports both together. */
  Optional<WordChoice> before(AnchorChoice choice) {
    return choice.isPair(places, anchor) ? Optional.of(places.get(anchor - 1)) : Optional.empty();
  }

  /** The place that the search starts from. */
  WordChoice anchorWord() {
    return places.get(anchor);
  }
}
