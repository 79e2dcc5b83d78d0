package org.housestyle.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.housestyle.rule.Rule;
import org.housestyle.text.Span;

/**
 * Chooses among matches that overlap: of those that begin first the longest wins, whichever rule it
 * belongs to, and of a rule's terms the one that is written first.
 */
final class MatchSelection {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt((Candidate candidate) -> candidate.span().start())
          .thenComparing(candidate -> -candidate.span().length())
          .thenComparing(Candidate::misspelt)
          .thenComparing(candidate -> candidate.rule().level())
          .thenComparing(candidate -> candidate.rule().qualifiedId())
          .thenComparingInt(candidate -> candidate.rule().terms().indexOf(candidate.term()));

  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, NavigableMap<Integer, Span>> exceptions = new HashMap<>();

  void add(Candidate candidate) {
    candidates.add(candidate);
  }

  /** All that was added, in no order. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** Says that a rule's terms are no fault inside a span. */
  void except(Rule rule, Span span) {
    exceptions
        .computeIfAbsent(rule.qualifiedId(), key -> new TreeMap<>())
        .merge(span.start(), span, (a, b) -> a.length() >= b.length() ? a : b);
  }

  /** What is left of those wanted, in the order of the text. */
  List<Candidate> longest(Predicate<Candidate> wanted) {
    candidates.removeIf(candidate -> isExcepted(candidate) || !wanted.test(candidate));
    candidates.sort(BEST_FIRST);
    NavigableMap<Integer, Candidate> chosen = new TreeMap<>();
    for (Candidate candidate : candidates) {
      // Those chosen do not overlap, so the last to begin before this one's end tells for all.
      Map.Entry<Integer, Candidate> before = chosen.lowerEntry(candidate.span().end());
      if (before == null || !before.getValue().span().overlaps(candidate.span())) {
        chosen.put(candidate.span().start(), candidate);
      }
    }
    return List.copyOf(chosen.values());
  }

  private boolean isExcepted(Candidate candidate) {
    NavigableMap<Integer, Span> ofRule = exceptions.get(candidate.rule().qualifiedId());
    Map.Entry<Integer, Span> before =
        ofRule == null ? null : ofRule.floorEntry(candidate.span().start());
    return before != null && before.getValue().contains(candidate.span());
  }
}
