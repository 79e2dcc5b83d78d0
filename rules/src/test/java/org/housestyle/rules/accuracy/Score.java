// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import java.util.ArrayList;
import java.util.List;

/** Turns outcomes into figures. */
final class Score {

  private final Figures figures = new Figures();

  static Figures of(List<Outcome> outcomes) {
    Score score = new Score();
    outcomes.forEach(score::add);
    return score.figures;
  }

  private void add(Outcome outcome) {
    boolean usageRight = outcome.wrongUsage().isEmpty();
    boolean allRight = usageRight && outcome.wrongWording().isEmpty();
    for (String subject : subjects(outcome.copy(), List.of("kind " + outcome.copy().kind()))) {
      count(outcome, subject, "usage right", usageRight);
      count(outcome, subject, "wording too", allRight);
    }
    outcome.copy().marks().forEach(mark -> add(outcome, mark));
    outcome.seen().forEach(found -> add(outcome, found));
  }

  private void add(Outcome outcome, Mark mark) {
    List<String> own = List.of("usage " + mark.usage().id(), "rule " + mark.rule());
    for (String subject : subjects(outcome.copy(), own)) {
      count(outcome, subject, "recall", outcome.isFound(mark));
      if (mark.isToBeSilent()) {
        count(outcome, subject, "silent", outcome.at(mark).stream().noneMatch(Seen::reported));
      }
      if (mark.edit() == Mark.Edit.NEVER) {
        count(outcome, subject, "not edited", !outcome.isSafelyEdited(mark));
      }
      outcome.offering(mark).ifPresent(found -> addWording(outcome, subject, mark, found));
    }
  }

  private void addWording(Outcome outcome, String subject, Mark mark, Seen found) {
    boolean offered = !found.offers().isEmpty();
    count(outcome, subject, "offered", offered);
    if (offered && mark.isJudged()) {
      count(outcome, subject, "acceptable", Outcome.isAcceptable(mark, found));
    }
  }

  private void add(Outcome outcome, Seen found) {
    List<String> own = new ArrayList<>(List.of("rule " + found.rule()));
    found.usage().ifPresent(usage -> own.add("usage " + usage.id()));
    for (String subject : subjects(outcome.copy(), own)) {
      count(outcome, subject, "precision", outcome.isRight(found));
      if (found.serious()) {
        count(outcome, subject, "serious precision", outcome.isOwnWords(found));
      }
      found.offers().stream()
          .filter(Seen.Offer::safe)
          .flatMap(offer -> outcome.isSafeRight(found, offer).stream())
          .forEach(right -> count(outcome, subject, "safe right", right));
    }
  }

  /** Held-out copy counts in one place only, so that no figure points at a sentence of it. */
  private static List<String> subjects(AnnotatedCopy copy, List<String> own) {
    if (copy.isHeldOut()) {
      return List.of(Figures.HELD_OUT);
    }
    List<String> subjects = new ArrayList<>(own);
    subjects.add(Figures.ALL);
    return subjects;
  }

  private void count(Outcome outcome, String subject, String name, boolean right) {
    figures.count(outcome.copy().pack(), subject, name, right);
  }
}
