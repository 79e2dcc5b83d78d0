// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Term;
import org.housestyle.text.Span;

/**
 * Chooses among matches that overlap: of those that begin first the longest wins, whichever rule it
 * belongs to, and of a rule's terms the one that is written first.
 */
final class MatchSelection {

  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, NavigableMap<Integer, Span>> exceptions = new HashMap<>();

  void add(Candidate candidate) {
    candidates.add(candidate);
  }

  /** All candidates that were added, in no particular order. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** Excludes a rule's terms inside a span. */
  void except(Rule rule, Span span) {
    exceptions
        .computeIfAbsent(rule.qualifiedId(), key -> new TreeMap<>())
        .merge(span.start(), span, (a, b) -> a.length() >= b.length() ? a : b);
  }

  /** The wanted candidates without excluded and overlapping ones, in the order of the text. */
  List<Candidate> longest(Predicate<Candidate> wanted) {
    List<Candidate> left = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (!isExcepted(candidate) && wanted.test(candidate)) {
        left.add(candidate);
      }
    }
    left.sort(MatchSelection::compare);
    List<Candidate> chosen = new ArrayList<>(left.size());
    int end = 0;
    for (Candidate candidate : left) {
      if (candidate.span().start() >= end) {
        chosen.add(candidate);
        end = candidate.span().end();
      }
    }
    return chosen;
  }

  /** Orders by offset; where two begin at the same offset the better one comes first. */
  private static int compare(Candidate a, Candidate b) {
    int order = Integer.compare(a.span().start(), b.span().start());
    order = order != 0 ? order : Integer.compare(b.span().length(), a.span().length());
    order = order != 0 ? order : Boolean.compare(a.misspelt(), b.misspelt());
    order = order != 0 ? order : a.rule().level().compareTo(b.rule().level());
    order = order != 0 ? order : a.rule().qualifiedId().compareTo(b.rule().qualifiedId());
    return order != 0 ? order : Integer.compare(indexOfTerm(a), indexOfTerm(b));
  }

  /** Index of the term within its rule. */
  @SuppressWarnings("ReferenceEquality")
  private static int indexOfTerm(Candidate candidate) {
    List<Term> terms = candidate.rule().terms();
    int index = 0;
    while (terms.get(index) != candidate.term()) {
      index++;
    }
    return index;
  }

  private boolean isExcepted(Candidate candidate) {
    if (exceptions.isEmpty()) {
      return false;
    }
    NavigableMap<Integer, Span> ofRule = exceptions.get(candidate.rule().qualifiedId());
    Map.Entry<Integer, Span> before =
        ofRule == null ? null : ofRule.floorEntry(candidate.span().start());
    return before != null && before.getValue().contains(candidate.span());
  }
}
