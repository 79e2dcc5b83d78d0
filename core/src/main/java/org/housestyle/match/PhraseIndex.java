package org.housestyle.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.housestyle.analysis.Folding;
import org.housestyle.index.SearchTable;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.TermPattern;
import org.housestyle.text.Span;

/**
 * The phrases of some packs, by the word that each is searched from. A phrase is spelt out when its
 * word is first met: most never are. Thread-safe.
 */
final class PhraseIndex {

  private static final char[] NONE = {};

  private final List<RulePack> packs;
  private final List<SearchTable> tables;
  private final int longest;
  private final Map<String, Anchored> byAnchor = new ConcurrentHashMap<>();
  private final Map<String, List<Phrase>> exceptions = new ConcurrentHashMap<>();

  /** For each pack the places that its phrases share. */
  private final List<Map<TermPattern.Slot, Phrase.Place>> places = new ArrayList<>();

  private volatile List<Map<String, char[]>> anchors;
  private volatile Spelling spelling;

  PhraseIndex(List<RulePack> packs, List<SearchTable> tables) {
    this.packs = List.copyOf(packs);
    this.tables = List.copyOf(tables);
    int most = 0;
    for (SearchTable table : tables) {
      most = Math.max(most, table.longest());
      places.add(new ConcurrentHashMap<>());
    }
    this.longest = most;
  }

  /**
   * The phrases that have their anchor at a word.
   *
   * @param reach how many words they, and the exceptions to their rules, reach to either side of
   *     it; -1 if there are none
   */
  private record Anchored(PhraseTree tree, int reach) {

    static final Anchored NONE = new Anchored(PhraseTree.NONE, -1);
  }

  private Anchored anchoredAt(String word) {
    Anchored known = byAnchor.get(word);
    if (known == null) {
      List<Phrase> phrases = phrases(word);
      if (phrases.isEmpty()) {
        return Anchored.NONE;
      }
      known = new Anchored(new PhraseTree(phrases), reachOf(phrases));
      byAnchor.put(word, known);
    }
    return known;
  }

  private int reachOf(List<Phrase> phrases) {
    int most = 0;
    for (Phrase phrase : phrases) {
      if (!phrase.rule().unless().isEmpty()) {
        return longest;
      }
      most = Math.max(most, phrase.places().size() - 1);
    }
    return most;
  }

  private List<Phrase> phrases(String word) {
    List<Map<String, char[]>> maps = anchors;
    if (maps == null) {
      maps = new ArrayList<>();
      for (SearchTable table : tables) {
        maps.add(table.anchors());
      }
      anchors = maps;
    }
    List<Phrase> phrases = new ArrayList<>();
    for (int pack = 0; pack < packs.size(); pack++) {
      char[] numbers = maps.get(pack).getOrDefault(word, NONE);
      for (int i = 0; i < numbers.length; i += 4) {
        phrases.add(
            Phrase.of(
                packs.get(pack),
                numbers[i],
                numbers[i + 1],
                numbers[i + 2],
                numbers[i + 3],
                places.get(pack)));
      }
    }
    return phrases;
  }

  private Spelling spelling() {
    Spelling known = spelling;
    if (known == null) {
      Set<String> forms = new HashSet<>();
      tables.forEach(table -> forms.addAll(table.forms()));
      known = new Spelling(packs.stream().map(RulePack::realWords).toList(), forms);
      spelling = known;
    }
    return known;
  }

  /**
   * How many words a term may reach to either side of a word that the search stopped after; as many
   * as any does if that is none of ours, and so perhaps a misspelling.
   */
  int reach(String prose, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetterOrDigit(prose.charAt(start - 1))) {
      start--;
    }
    int ofWord = anchoredAt(Folding.fold(prose.substring(start, stop))).reach();
    return ofWord < 0 ? longest : ofWord;
  }

  /** Looks for the phrases that have their anchor at one of the words. */
  void matchAt(int at, WindowWords words, MatchSelection selection) {
    String word = words.at(at);
    match(word, at, words, selection);
    if (words.isNoWord(at, spelling())) {
      spelling().meantBy(word).forEach(it -> match(it, at, words, selection));
    }
  }

  private void match(String anchor, int at, WindowWords words, MatchSelection selection) {
    PhraseTree tree = anchoredAt(anchor).tree();
    if (!tree.isEmpty()) {
      tree.match(
          at,
          words,
          spelling(),
          (phrase, misspelt) -> take(phrase, misspelt, at, words, selection));
    }
  }

  /** Takes a phrase down that has its anchor at a word, and the exceptions to its rule there. */
  private void take(
      Phrase phrase, boolean misspelt, int at, WindowWords words, MatchSelection selection) {
    int first = at - phrase.anchor();
    int size = phrase.places().size();
    if (!words.areInARow(first, size)) {
      return;
    }
    Span span = words.span(first, size);
    boolean plural = words.anyIsPlural(first, phrase);
    selection.add(new Candidate(phrase.rule(), phrase.term(), span, plural, misspelt));
    for (Phrase exception : exceptions(phrase.rule())) {
      except(exception, first, words, selection);
    }
  }

  /** The exceptions of a rule; looked for only where one of its terms stands. */
  private List<Phrase> exceptions(Rule rule) {
    return rule.unless().isEmpty()
        ? List.of()
        : exceptions.computeIfAbsent(rule.qualifiedId(), key -> Phrase.exceptionsOf(rule));
  }

  /** Takes down where an exception stands that begins so early that it may hold the term. */
  private static void except(
      Phrase exception, int at, WindowWords words, MatchSelection selection) {
    int size = exception.places().size();
    for (int first = Math.max(0, at - size + 1); first <= at; first++) {
      if (words.areInARow(first, size) && words.fill(exception, first)) {
        selection.except(exception.rule(), words.span(first, size));
      }
    }
  }
}
