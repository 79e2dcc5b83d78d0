package org.housestyle.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Words;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.text.Span;

/** Finds the terms of rule packs in prose. Immutable and thread-safe. */
public final class Matcher {

  private static final String FIELD = "prose";

  private final Prefilter prefilter;
  private final Spelling spelling;
  private final int reach;
  private final Map<String, List<PhraseQuery>> byAnchor = new HashMap<>();

  private Matcher(List<Phrase> phrases, Map<String, Set<String>> realWords) {
    Set<String> forms = new HashSet<>();
    Set<String> anchors = new HashSet<>();
    Set<String> misspellable = new HashSet<>();
    int longest = 0;
    for (Phrase phrase : phrases) {
      longest = Math.max(longest, phrase.places().size());
      phrase.places().forEach(place -> forms.addAll(place.forms()));
      Phrase.Place anchor = phrase.places().get(phrase.anchor());
      List<PhraseQuery> queries = PhraseQuery.of(phrase, realWords);
      for (String form : anchor.forms()) {
        byAnchor.computeIfAbsent(form, key -> new ArrayList<>()).addAll(queries);
        if (!anchor.possessives().contains(form)) {
          anchors.add(form);
          if (phrase.allowsMisspelling(form, realWords)) {
            misspellable.add(form);
          }
        }
      }
    }
    this.reach = longest;
    this.spelling = new Spelling(realWords, forms);
    this.prefilter = Prefilter.of(anchors, misspellable, spelling);
  }

  /** A matcher for all rules of the packs. */
  public static Matcher of(List<RulePack> packs) {
    List<Phrase> phrases = new ArrayList<>();
    for (RulePack pack : packs) {
      for (Rule rule : pack.rules()) {
        phrases.addAll(Phrase.of(rule, pack.commonWords()));
      }
    }
    return new Matcher(phrases, Spelling.union(packs.stream().map(RulePack::realWords).toList()));
  }

  /**
   * The terms in a passage, in its order, none overlapping another; the longest wins.
   *
   * @param wanted what its surroundings must allow; a candidate that is not wanted hides no other
   */
  public List<Candidate> find(String prose, Predicate<Candidate> wanted) {
    int[] hits = prefilter.hits(prose);
    return hits.length == 0 ? List.of() : find(prose, Windows.around(prose, hits, reach), wanted);
  }

  /** The same, with a closer look at all of the passage. For tests: slow, and no other result. */
  List<Candidate> findWithoutPrefilter(String prose, Predicate<Candidate> wanted) {
    return find(prose, List.of(new Span(0, prose.length())), wanted);
  }

  private List<Candidate> find(String prose, List<Span> windows, Predicate<Candidate> wanted) {
    MatchSelection selection = new MatchSelection();
    MemoryIndex index = new MemoryIndex(true);
    for (Span window : windows) {
      List<Token> tokens = Words.of(prose, window);
      List<List<String>> meant =
          tokens.stream().map(token -> spelling.meantBy(token.word())).toList();
      Set<PhraseQuery> queries = queries(tokens, meant);
      if (!queries.isEmpty()) {
        index.reset();
        index.addField(FIELD, new WindowTokens(tokens, meant));
        LeafReaderContext leaf = index.createSearcher().getIndexReader().leaves().get(0);
        int[] positions = WindowTokens.positions(tokens);
        for (PhraseQuery query : queries) {
          collect(query, leaf, prose, tokens, positions, selection);
        }
      }
    }
    return selection.longest(wanted);
  }

  /** The queries that have their rarest word here. */
  private Set<PhraseQuery> queries(List<Token> tokens, List<List<String>> meant) {
    Set<PhraseQuery> queries = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      queries.addAll(byAnchor.getOrDefault(tokens.get(i).word(), List.of()));
      for (String word : meant.get(i)) {
        queries.addAll(byAnchor.getOrDefault(word, List.of()));
      }
    }
    return queries;
  }

  private static void collect(
      PhraseQuery query,
      LeafReaderContext leaf,
      String prose,
      List<Token> tokens,
      int[] positions,
      MatchSelection selection) {
    try {
      IntervalMatchesIterator matches = query.source().matches(FIELD, leaf, 0);
      while (matches != null && matches.next()) {
        int first = Arrays.binarySearch(positions, matches.startPosition());
        List<Token> matched = tokens.subList(first, first + query.phrase().places().size());
        add(query, matched, prose, selection);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: memory cannot fail to be read", e);
    }
  }

  private static void add(
      PhraseQuery query, List<Token> matched, String prose, MatchSelection selection) {
    Phrase phrase = query.phrase();
    Token last = matched.get(matched.size() - 1);
    Span span = new Span(matched.get(0).span().start(), endWithoutPossessive(last, prose));
    if (phrase.isException()) {
      selection.except(phrase.rule(), span);
      return;
    }
    boolean plural = false;
    for (int i = 0; i < matched.size(); i++) {
      plural |= phrase.places().get(i).isPlural(matched.get(i).word());
    }
    selection.add(new Candidate(phrase.rule(), phrase.term(), span, plural, query.misspelt()));
  }

  private static int endWithoutPossessive(Token token, String prose) {
    if (token.word().endsWith("'s")) {
      for (int i = token.span().end() - 1; i > token.span().start(); i--) {
        if (Folding.isApostrophe(prose.charAt(i))) {
          return i;
        }
      }
    }
    return token.span().end();
  }
}
