// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.housestyle.index.SearchTable;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.text.Span;

/**
 * The phrases of some packs, by the word that each is searched from. A phrase is built when its
 * word is first met, since most never are. Thread-safe.
 */
final class PhraseIndex {

  private static final char[] NONE = {};

  private final List<RulePack> packs;
  private final List<SearchTable> tables;
  private final Map<String, PhraseTree> byAnchor = new ConcurrentHashMap<>();
  private final Map<String, List<List<WordChoice>>> exceptions = new ConcurrentHashMap<>();

  /** For each pack, the places that its phrases share, by their numbers. */
  private final List<Map<Integer, WordChoice>> places = new ArrayList<>();

  private volatile List<Map<String, char[]>> anchors;
  private volatile Spelling spelling;

  PhraseIndex(List<RulePack> packs, List<SearchTable> tables) {
    this.packs = List.copyOf(packs);
    this.tables = List.copyOf(tables);
    packs.forEach(pack -> places.add(new ConcurrentHashMap<>()));
  }

  /** The phrases that have their anchor at a word. */
  private PhraseTree anchoredAt(String word) {
    PhraseTree known = byAnchor.get(word);
    if (known == null) {
      List<Phrase> phrases = phrases(word);
      if (phrases.isEmpty()) {
        return PhraseTree.NONE;
      }
      known = new PhraseTree(phrases);
      byAnchor.put(word, known);
    }
    return known;
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
      phrases.addAll(
          PackTable.phrases(numbers, packs.get(pack), tables.get(pack), places.get(pack)));
    }
    return phrases;
  }

  private Spelling spelling() {
    Spelling known = spelling;
    if (known == null) {
      Set<String> forms = new HashSet<>();
      List<Map<String, Set<String>>> realWords = new ArrayList<>();
      for (int i = 0; i < packs.size(); i++) {
        forms.addAll(tables.get(i).forms());
        realWords.add(packs.get(i).realWords());
      }
      known = new Spelling(realWords, forms);
      spelling = known;
    }
    return known;
  }

  /** Looks for the phrases that have their anchor at one of the words. */
  void matchAt(int at, WordSequence words, MatchSelection selection) {
    String word = words.at(at);
    match(word, at, words, selection);
    if (words.isNoWord(at, spelling())) {
      spelling().meantBy(word).forEach(meant -> match(meant, at, words, selection));
    }
  }

  private void match(String anchor, int at, WordSequence words, MatchSelection selection) {
    PhraseTree tree = anchoredAt(anchor);
    if (!tree.isEmpty()) {
      tree.match(
          at,
          words,
          spelling(),
          (phrase, misspelt) -> take(phrase, misspelt, at, words, selection));
    }
  }

  /** Adds a phrase that has its anchor at a word, and the exceptions to its rule there. */
  private void take(
      Phrase phrase, boolean misspelt, int at, WordSequence words, MatchSelection selection) {
    int first = at - phrase.anchor();
    int size = phrase.places().size();
    if (!words.areInARow(first, size)
        && !(words.areInAList(first, size) && phrase.term().pattern().isList())) {
      return;
    }
    Rule rule = phrase.rule();
    Span span = words.span(first, size);
    boolean plural = words.anyIsPlural(first, phrase);
    selection.add(
        new Candidate(rule, phrase.term(), span, plural, misspelt, words.kept(first, phrase)));
    for (List<WordChoice> exception : exceptions(rule)) {
      except(rule, exception, first, words, selection);
    }
  }

  /** The exceptions of a rule; looked for only where one of its terms was found. */
  private List<List<WordChoice>> exceptions(Rule rule) {
    return rule.unless().isEmpty()
        ? List.of()
        : exceptions.computeIfAbsent(rule.qualifiedId(), key -> Phrase.exceptionsOf(rule));
  }

  /** Adds an exception wherever it begins early enough to contain the term. */
  private static void except(
      Rule rule, List<WordChoice> exception, int at, WordSequence words, MatchSelection selection) {
    int size = exception.size();
    for (int first = Math.max(0, at - size + 1); first <= at; first++) {
      if (words.areInARow(first, size) && words.fill(exception, first)) {
        selection.except(rule, words.span(first, size));
      }
    }
  }
}
