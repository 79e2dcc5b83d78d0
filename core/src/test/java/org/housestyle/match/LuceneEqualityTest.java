// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.housestyle.Copy;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Token;
import org.housestyle.index.SearchTable;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Term;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Our search finds what Lucene's interval queries find. */
class LuceneEqualityTest {

  private static final String FIELD = "prose";
  private static final SearchTable TABLE = PackTable.of(Copy.PACK);
  private static final List<Phrase> PHRASES = phrases();

  private final PhraseIndex index = new PhraseIndex(List.of(Copy.PACK), List.of(TABLE));
  private final Spelling spelling = new Spelling(List.of(Copy.PACK.realWords()), TABLE.forms());

  private static List<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    for (int rule = 0; rule < Copy.PACK.rules().size(); rule++) {
      List<Term> terms = Copy.PACK.rules().get(rule).terms();
      for (int term = 0; term < terms.size(); term++) {
        for (int wording = 0; wording < terms.get(term).pattern().wordings().size(); wording++) {
          phrases.add(
              Phrase.of(
                  Copy.PACK, rule, term, wording, new HashMap<>(), new AnchorChoice(Copy.PACK)));
        }
      }
    }
    return phrases;
  }

  /** A place where a phrase stands, whatever may hide it. */
  private record Match(Rule rule, Span span, boolean misspelt) implements Comparable<Match> {
    @Override
    public int compareTo(Match other) {
      return toString().compareTo(other.toString());
    }
  }

  @RepeatedTest(300)
  void findsWhatLuceneFinds(RepetitionInfo repetition) throws IOException {
    String copy = RandomCopy.of(15_485_863L * repetition.getCurrentRepetition());
    assertThat(ours(copy)).as(copy).isEqualTo(lucenes(copy));
  }

  private Set<Match> ours(String copy) {
    AnalyzedText text = AnalyzedText.of(copy);
    List<Token> words = text.tokens();
    Set<Match> found = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      MatchSelection selection = new MatchSelection();
      index.matchAt(i, new WordSequence(text), selection);
      selection
          .candidates()
          .forEach(it -> found.add(new Match(it.rule(), it.span(), it.misspelt())));
    }
    return found;
  }

  private Set<Match> lucenes(String copy) throws IOException {
    AnalyzedText text = AnalyzedText.of(copy);
    List<Token> words = text.tokens();
    int[] positions = LuceneTokens.positions(words);
    MemoryIndex memory = new MemoryIndex(true);
    memory.addField(
        FIELD,
        new LuceneTokens(
            words, words.stream().map(it -> List.copyOf(spelling.meantBy(it.word()))).toList()));
    LeafReaderContext leaf = memory.createSearcher().getIndexReader().leaves().get(0);
    Set<Match> found = new TreeSet<>();
    for (Phrase phrase : PHRASES) {
      for (LucenePhrase query : LucenePhrase.of(phrase)) {
        IntervalMatchesIterator matches = query.source().matches(FIELD, leaf, 0);
        while (matches != null && matches.next()) {
          int first = Arrays.binarySearch(positions, matches.startPosition());
          int last = first + phrase.places().size() - 1;
          Span head = words.get(last).span();
          boolean possessive = words.get(last).word().endsWith("'s");
          int end = possessive ? lastApostrophe(copy, head.end()) : head.end();
          Span span = new Span(words.get(first).span().start(), end);
          found.add(new Match(phrase.rule(), span, query.misspelt()));
        }
      }
    }
    return found;
  }

  private static int lastApostrophe(String copy, int end) {
    int last = end - 1;
    while (!Characters.isApostrophe(copy.charAt(last))) {
      last--;
    }
    return last;
  }
}
