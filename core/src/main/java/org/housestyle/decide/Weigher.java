// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.List;
import java.util.Optional;
import org.housestyle.decide.Decision.Used;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * Decides by the evidence about one term. Strong evidence decides alone; of several pieces the
 * first does. Two weak pieces decide together if they stand in the term's own clause, on different
 * sides of it. One weak piece makes a doubt: the words count as the publication's own, and are not
 * edited. Where there is nothing but faint evidence, they are the publication's own, and a person
 * must look at each replacement.
 */
final class Weigher {

  private Weigher() {}

  /**
   * The decision.
   *
   * @param evidence all there is, in the order of the judges; at least one piece
   * @param clause the clause of the term
   */
  static Used weigh(List<Evidence> evidence, Span term, Span clause) {
    Evidence weak = null;
    for (Evidence each : evidence) {
      if (each.isFaint()) {
        continue;
      }
      if (each.isStrong() || isSupported(each, evidence, term, clause)) {
        return new Used(
            each.usage(), each.reason(), false, Optional.empty(), Optional.empty(), evidence);
      }
      weak = weak == null ? each : weak;
    }
    return weak == null
        ? Used.ownIn(evidence, "it " + doubt(evidence.get(0).usage()))
        : new Used(
            Usage.STATEMENT,
            weak.reason(),
            false,
            Optional.empty(),
            Optional.of(doubt(weak.usage())),
            evidence);
  }

  private static boolean isSupported(Evidence one, List<Evidence> all, Span term, Span clause) {
    if (!clause.contains(one.words())) {
      return false;
    }
    for (Evidence other : all) {
      if (!other.isFaint() && clause.contains(other.words()) && one.supports(other, term)) {
        return true;
      }
    }
    return false;
  }

  private static String doubt(Usage usage) {
    return switch (usage) {
      case TITLE -> "may be part of a name";
      case MENTION -> "may be talk about the term";
      case LEGAL -> "may be the wording of a charge or a statute";
      case QUOTATION -> "may be somebody else's words";
      case STATEMENT -> "may be a label that the story reports";
    };
  }
}
