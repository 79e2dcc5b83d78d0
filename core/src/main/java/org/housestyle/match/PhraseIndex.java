package org.housestyle.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Token;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.SearchTable;
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
  private final int reach;
  private final Map<String, List<Phrase>> byAnchor = new ConcurrentHashMap<>();
  private final Map<String, List<Phrase>> exceptions = new ConcurrentHashMap<>();

  /** For each pack the places that its phrases share. */
  private final List<Map<TermPattern.Slot, Phrase.Place>> places = new ArrayList<>();

  private volatile List<Map<String, char[]>> anchors;
  private volatile Spelling spelling;

  PhraseIndex(List<RulePack> packs, List<SearchTable> tables) {
    this.packs = List.copyOf(packs);
    this.tables = List.copyOf(tables);
    int longest = 0;
    for (SearchTable table : tables) {
      longest = Math.max(longest, table.longest());
      places.add(new ConcurrentHashMap<>());
    }
    this.reach = longest;
  }

  private List<Phrase> anchoredAt(String word) {
    List<Phrase> known = byAnchor.get(word);
    if (known == null) {
      known = phrases(word);
      if (!known.isEmpty()) {
        byAnchor.put(word, known);
      }
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

  /** How many words a term may reach to either side of its anchor. */
  int reach() {
    return reach;
  }

  /** Looks for the phrases that have their anchor at one of the words. */
  void matchAt(int at, List<Token> words, String prose, MatchSelection selection) {
    String word = words.get(at).word();
    for (Phrase phrase : anchoredAt(word)) {
      match(phrase, at, words, prose, selection);
    }
    Collection<String> meant = spelling().meantBy(word);
    if (!meant.isEmpty()) {
      Set<Phrase> phrases = new LinkedHashSet<>();
      meant.forEach(it -> phrases.addAll(anchoredAt(it)));
      phrases.forEach(phrase -> match(phrase, at, words, prose, selection));
    }
  }

  /** Takes a phrase down if all its places are filled, one of them misspelt at most. */
  private void match(
      Phrase phrase, int at, List<Token> words, String prose, MatchSelection selection) {
    int first = at - phrase.anchor();
    int size = phrase.places().size();
    if (first < 0 || first + size > words.size()) {
      return;
    }
    boolean misspelt = false;
    boolean plural = false;
    for (int i = 0; i < size; i++) {
      Token word = words.get(first + i);
      Phrase.Place place = phrase.places().get(i);
      if (i > 0 && !word.joined()) {
        return;
      }
      if (!place.isFilledBy(word.word())) {
        if (misspelt || !phrase.allowsMisspelling() || !isMisspelt(word.word(), place)) {
          return;
        }
        misspelt = true;
      }
      plural |= place.isPlural(word.word());
    }
    Span span = span(words, first, size, prose);
    selection.add(new Candidate(phrase.rule(), phrase.term(), span, plural, misspelt));
    for (Phrase exception : exceptions(phrase.rule())) {
      except(exception, first, words, prose, selection);
    }
  }

  private static Span span(List<Token> words, int first, int size, String prose) {
    return new Span(
        words.get(first).span().start(), endWithoutPossessive(words.get(first + size - 1), prose));
  }

  /** The exceptions of a rule; looked for only where one of its terms stands. */
  private List<Phrase> exceptions(Rule rule) {
    return rule.unless().isEmpty()
        ? List.of()
        : exceptions.computeIfAbsent(rule.qualifiedId(), key -> Phrase.exceptionsOf(rule));
  }

  /** Takes down where an exception stands that begins so early that it may hold the term. */
  private static void except(
      Phrase exception, int at, List<Token> words, String prose, MatchSelection selection) {
    int size = exception.places().size();
    for (int first = Math.max(0, at - size + 1); first <= at; first++) {
      if (first + size <= words.size() && isFilled(exception, first, words)) {
        selection.except(exception.rule(), span(words, first, size, prose));
      }
    }
  }

  private static boolean isFilled(Phrase phrase, int first, List<Token> words) {
    for (int i = 0; i < phrase.places().size(); i++) {
      Token word = words.get(first + i);
      if ((i > 0 && !word.joined()) || !phrase.places().get(i).isFilledBy(word.word())) {
        return false;
      }
    }
    return true;
  }

  private boolean isMisspelt(String written, Phrase.Place place) {
    for (String word : place.misspellable()) {
      if (Spelling.isOneEdit(written, word) && spelling().isNoWord(written)) {
        return true;
      }
    }
    return false;
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
