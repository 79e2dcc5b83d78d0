// SPDX-License-Identifier: Apache-2.0
package org.housestyle.suppress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.housestyle.rule.Rule;
import org.housestyle.text.Span;

/**
 * The suppressions of one rule in one part of a file. Findings are asked about in the order of the
 * text, so that each suppression is looked at once and not again for each finding. For one thread.
 */
final class SilencedRule {

  /** A suppression and its number in the order of the comments. */
  private record Numbered(int number, Suppression suppression) {

    Span scope() {
      return suppression.scope();
    }
  }

  private final String part;
  private final Rule rule;
  private final List<Suppression> all = new ArrayList<>();

  /** Those that begin after the findings so far, the first last. */
  private final List<Numbered> later = new ArrayList<>();

  /** Those that may reach the next finding, the first comment first. */
  private final PriorityQueue<Numbered> reaching =
      new PriorityQueue<>(Comparator.comparingInt(Numbered::number));

  /** The findings asked about: where each begins, and the farthest end of those up to it. */
  private final List<Integer> starts = new ArrayList<>();

  private final List<Integer> farthest = new ArrayList<>();

  SilencedRule(Rule rule, String part, List<Suppression> suppressions) {
    this.rule = rule;
    this.part = part;
    for (Suppression suppression : suppressions) {
      if (suppression.names(rule) && suppression.part().equals(part)) {
        later.add(new Numbered(all.size(), suppression));
        all.add(suppression);
      }
    }
    later.sort(Comparator.comparingInt((Numbered it) -> it.scope().start()).reversed());
  }

  /** The first suppression, in the order of the comments, whose scope has a part of a place. */
  Optional<Suppression> silencing(Span place) {
    boolean inOrder = starts.isEmpty() || starts.get(starts.size() - 1) <= place.start();
    note(place, inOrder);
    if (!inOrder) {
      return slowly(place);
    }
    while (!later.isEmpty() && later.get(later.size() - 1).scope().start() < place.end()) {
      reaching.add(later.remove(later.size() - 1));
    }
    while (!reaching.isEmpty() && reaching.peek().scope().end() <= place.start()) {
      reaching.remove();
    }
    if (reaching.isEmpty()) {
      return Optional.empty();
    }
    Suppression first = reaching.peek().suppression();
    return first.scope().overlaps(place) ? Optional.of(first) : slowly(place);
  }

  private Optional<Suppression> slowly(Span place) {
    return all.stream().filter(it -> it.silences(rule, part, place)).findFirst();
  }

  private void note(Span place, boolean inOrder) {
    int at = inOrder ? starts.size() : firstFrom(place.start());
    starts.add(at, place.start());
    farthest.add(at, Math.max(place.end(), at == 0 ? 0 : farthest.get(at - 1)));
    for (int i = at + 1; i < farthest.size(); i++) {
      farthest.set(i, Math.max(farthest.get(i), farthest.get(i - 1)));
    }
  }

  /** Whether a suppression silenced one of the findings asked about. */
  boolean isUsed(Suppression suppression) {
    int last = firstFrom(suppression.scope().end()) - 1;
    return last >= 0
        && suppression.names(rule)
        && suppression.part().equals(part)
        && farthest.get(last) > suppression.scope().start();
  }

  /** The index of the first finding that begins at an offset or after it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = starts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
