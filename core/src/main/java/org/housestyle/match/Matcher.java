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
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Words;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.TermPattern.Slot;
import org.housestyle.text.Span;

/** Finds the terms of rule packs in prose. Thread-safe. */
public final class Matcher {

  private static final String FIELD = "prose";

  private final List<Phrase> phrases;
  private final Map<String, Set<String>> realWords;
  private final Prefilter prefilter;
  private final Spelling spelling;
  private final int reach;

  /** The numbers of the phrases that are searched for from a word. */
  private final Map<String, List<Integer>> byAnchor = new HashMap<>();

  /** The queries of each phrase, made on first need: most are never asked for. */
  private final AtomicReferenceArray<List<PhraseQuery>> queries;

  private Matcher(List<Phrase> phrases, Map<String, Set<String>> realWords) {
    this.phrases = phrases;
    this.realWords = realWords;
    this.queries = new AtomicReferenceArray<>(phrases.size());
    Set<String> forms = new HashSet<>();
    Set<String> anchors = new HashSet<>();
    Set<String> misspellable = new HashSet<>();
    int longest = 0;
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      longest = Math.max(longest, phrase.places().size());
      phrase.places().forEach(place -> forms.addAll(place.forms()));
      Phrase.Place anchor = phrase.places().get(phrase.anchor());
      for (String form : anchor.forms()) {
        byAnchor.computeIfAbsent(form, key -> new ArrayList<>()).add(i);
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
    Map<Slot, Phrase.Place> places = new HashMap<>();
    for (RulePack pack : packs) {
      for (Rule rule : pack.rules()) {
        phrases.addAll(Phrase.of(rule, pack.commonWords(), places));
      }
    }
    return new Matcher(phrases, Spelling.union(packs.stream().map(RulePack::realWords).toList()));
  }

  /**
   * The terms in a passage, in its order, none overlapping another: of those that begin first the
   * longest wins.
   *
   * @param wanted what its surroundings must allow; a candidate that is not wanted hides no other
   */
  public List<Candidate> find(String prose, Predicate<Candidate> wanted) {
    MatchSelection selection = new MatchSelection();
    collect(prose, selection);
    String softened = LineEndHyphens.softened(prose);
    if (!softened.equals(prose)) {
      collect(softened, selection);
    }
    return selection.longest(wanted);
  }

  private void collect(String prose, MatchSelection selection) {
    int[] hits = prefilter.hits(prose);
    if (hits.length > 0) {
      collect(prose, Windows.around(prose, hits, reach), selection);
    }
  }

  /** The same, with a closer look at all of the passage. For tests: slow, and no other result. */
  List<Candidate> findWithoutPrefilter(String prose, Predicate<Candidate> wanted) {
    MatchSelection selection = new MatchSelection();
    collect(prose, List.of(new Span(0, prose.length())), selection);
    return selection.longest(wanted);
  }

  private void collect(String prose, List<Span> windows, MatchSelection selection) {
    MemoryIndex index = new MemoryIndex(true);
    for (Span window : windows) {
      List<Token> tokens = Words.of(prose, window);
      List<List<String>> meant =
          tokens.stream().map(token -> spelling.meantBy(token.word())).toList();
      Set<Integer> anchored = anchoredIn(tokens, meant);
      if (!anchored.isEmpty()) {
        index.reset();
        index.addField(FIELD, new WindowTokens(tokens, meant));
        LeafReaderContext leaf = index.createSearcher().getIndexReader().leaves().get(0);
        int[] positions = WindowTokens.positions(tokens);
        for (int phrase : anchored) {
          for (PhraseQuery query : queries(phrase)) {
            collect(query, leaf, prose, tokens, positions, selection);
          }
        }
      }
    }
  }

  /** The phrases that have their rarest word here. */
  private Set<Integer> anchoredIn(List<Token> tokens, List<List<String>> meant) {
    Set<Integer> anchored = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      anchored.addAll(byAnchor.getOrDefault(tokens.get(i).word(), List.of()));
      for (String word : meant.get(i)) {
        anchored.addAll(byAnchor.getOrDefault(word, List.of()));
      }
    }
    return anchored;
  }

  private List<PhraseQuery> queries(int phrase) {
    List<PhraseQuery> known = queries.get(phrase);
    if (known == null) {
      known = PhraseQuery.of(phrases.get(phrase), realWords);
      queries.set(phrase, known);
    }
    return known;
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
