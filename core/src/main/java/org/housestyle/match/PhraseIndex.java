package org.housestyle.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Token;
import org.housestyle.rule.RulePack;
import org.housestyle.text.Span;

/** The phrases of some packs, by the word that each is searched from. Immutable. */
final class PhraseIndex {

  private final Map<String, List<Phrase>> byAnchor = new HashMap<>();
  private final Spelling spelling;
  private final int reach;

  PhraseIndex(List<RulePack> packs) {
    Set<String> forms = new HashSet<>();
    Map<String, Set<String>> realWords = new HashMap<>();
    int longest = 0;
    for (RulePack pack : packs) {
      pack.realWords().forEach((word, near) -> realWords.merge(word, near, PhraseIndex::union));
      for (Phrase phrase : Phrase.of(pack)) {
        longest = Math.max(longest, phrase.places().size());
        phrase.places().forEach(place -> forms.addAll(place.forms()));
        for (String form : phrase.anchorPlace().forms()) {
          byAnchor.computeIfAbsent(form, key -> new ArrayList<>()).add(phrase);
        }
      }
    }
    this.reach = longest;
    this.spelling = new Spelling(realWords, forms);
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.addAll(b);
    return both;
  }

  /** How many words a term may reach to either side of its anchor. */
  int reach() {
    return reach;
  }

  /** Looks for the phrases that have their anchor at one of the words. */
  void matchAt(int at, List<Token> words, String prose, MatchSelection selection) {
    String word = words.get(at).word();
    for (Phrase phrase : byAnchor.getOrDefault(word, List.of())) {
      match(phrase, at, words, prose, selection);
    }
    Collection<String> meant = spelling.meantBy(word);
    if (!meant.isEmpty()) {
      Set<Phrase> phrases = new LinkedHashSet<>();
      meant.forEach(it -> phrases.addAll(byAnchor.getOrDefault(it, List.of())));
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
    Token last = words.get(first + size - 1);
    Span span = new Span(words.get(first).span().start(), endWithoutPossessive(last, prose));
    if (phrase.isException()) {
      selection.except(phrase.rule(), span);
    } else {
      selection.add(new Candidate(phrase.rule(), phrase.term(), span, plural, misspelt));
    }
  }

  private boolean isMisspelt(String written, Phrase.Place place) {
    for (String word : place.misspellable()) {
      if (spelling.isMisspelling(written, word)) {
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
