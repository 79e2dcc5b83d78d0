// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.housestyle.rule.Usage;

/**
 * What the checker makes of one annotated copy, to be compared with its marks. A term that is found
 * a word longer or shorter than it is marked counts as found.
 */
record Outcome(AnnotatedCopy copy, List<Seen> seen) {

  /** Checks copy, each piece with its own pack. */
  static List<Outcome> ofAll(List<AnnotatedCopy> copies) {
    Map<String, Checker> checkers =
        copies.stream()
            .map(AnnotatedCopy::pack)
            .distinct()
            .collect(toMap(Function.identity(), Checker::new));
    return copies.parallelStream()
        .map(copy -> new Outcome(copy, checkers.get(copy.pack()).check(copy)))
        .toList();
  }

  List<Seen> at(Mark mark) {
    return seen.stream().filter(it -> it.span().overlaps(mark.span())).toList();
  }

  List<Mark> marksAt(Seen found) {
    return copy.marks().stream().filter(it -> it.span().overlaps(found.span())).toList();
  }

  /** Whether every marked term is matched by some rule, however it is taken. */
  boolean isAllMatched() {
    return copy.marks().stream().noneMatch(mark -> at(mark).isEmpty());
  }

  /** A mention or a title that no rule matches is right as well: the reader sees nothing of it. */
  boolean isFound(Mark mark) {
    List<Seen> here = at(mark);
    return here.stream().anyMatch(it -> it.is(mark.usage()))
        || (here.isEmpty() && mark.isToBeSilent());
  }

  boolean isRight(Seen found) {
    return marksAt(found).stream().anyMatch(mark -> found.is(mark.usage()));
  }

  boolean isOwnWords(Seen found) {
    return marksAt(found).stream().anyMatch(mark -> mark.usage() == Usage.STATEMENT);
  }

  /** The finding that ought to offer wording for a mark; empty if none has to. */
  Optional<Seen> offering(Mark mark) {
    if (mark.edit() == Mark.Edit.NEVER) {
      return Optional.empty();
    }
    return at(mark).stream()
        .filter(it -> it.reported() && it.hasWording() && it.is(Usage.STATEMENT))
        .findFirst();
  }

  boolean isSafelyEdited(Mark mark) {
    return at(mark).stream().flatMap(it -> it.offers().stream()).anyMatch(Seen.Offer::safe);
  }

  static boolean isAcceptable(Mark mark, Seen found) {
    return found.offers().stream().anyMatch(offer -> mark.accepted().contains(offer.result()));
  }

  /** Whether a safe edit is right; empty if the marks do not say. */
  Optional<Boolean> isSafeRight(Seen found, Seen.Offer offer) {
    List<Mark> marks = marksAt(found);
    if (marks.isEmpty() || marks.stream().anyMatch(it -> it.edit() != Mark.Edit.SAFE)) {
      return Optional.of(false);
    }
    if (marks.stream().noneMatch(Mark::isJudged)) {
      return Optional.empty();
    }
    return Optional.of(marks.stream().anyMatch(it -> it.accepted().contains(offer.result())));
  }

  /** Terms that are missed, taken for another usage, or found in innocent words. */
  List<String> wrongUsage() {
    List<String> problems = new ArrayList<>();
    for (Mark mark : copy.marks()) {
      if (!isFound(mark)) {
        String taken =
            at(mark).stream()
                .findFirst()
                .map(it -> "taken for " + it.usage().map(Usage::id).orElse("no prose"))
                .orElse("not found");
        problems.add(mark.usage().id() + " \"" + mark.span().in(copy.copy()) + "\" is " + taken);
      }
    }
    for (Seen found : seen) {
      if (marksAt(found).isEmpty()) {
        problems.add(found.rule() + " finds \"" + found.span().in(copy.copy()) + "\"");
      }
    }
    return problems;
  }

  /** Suggestions that are missing or wrong. */
  List<String> wrongWording() {
    List<String> problems = new ArrayList<>();
    for (Mark mark : copy.marks()) {
      Optional<Seen> found = offering(mark);
      if (found.filter(it -> it.offers().isEmpty()).isPresent()) {
        problems.add("no suggestion for \"" + mark.span().in(copy.copy()) + "\"");
      } else if (mark.isJudged() && found.filter(it -> !isAcceptable(mark, it)).isPresent()) {
        problems.add("not acceptable: " + line(found.get().offers().get(0).result()));
      }
    }
    for (Seen found : seen) {
      for (Seen.Offer offer : found.offers()) {
        if (offer.safe() && !isSafeRight(found, offer).orElse(true)) {
          problems.add("wrong safe edit: " + line(offer.result()));
        }
      }
    }
    return problems;
  }

  private static String line(String text) {
    return text.strip().replace("\n", " ⏎ ");
  }
}
