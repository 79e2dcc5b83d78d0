// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.document.Document;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Marked;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all judges together decide about the terms of a sentence. */
class JudgesTest {

  private static String decided(String marked) {
    Marked copy = Marked.parse(marked);
    AnalyzedText text =
        AnalyzedText.of(Document.of(SourceText.of(copy.copy()), "text").blocks().get(0));
    List<Candidate> candidates = new ArrayList<>();
    for (Span span : copy.spans()) {
      candidates.add(new Candidate(null, null, span, false, false, Map.of()));
    }
    return Judges.of(List.of()).decide(text, Setting.NONE, candidates).stream()
        .map(it -> it instanceof Decision.Used used ? used.usage().id() : "no prose")
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The term [[child porn]] or [[kiddie porn]] is wrong.|mention, mention",
        "The term [[child porn]], [[kiddie porn]] and [[child erotica]] are wrong.|mention, mention, mention",
        "[[Kiddie porn]] and so-called [[child porn]] were found.|statement, mention",
        "The term [[child porn]] is wrong; he had [[kiddie porn]].|mention, statement",
        "The term [[child porn]] from [[kiddie porn]] sites.|mention, statement",
        "He had [[child porn]] and [[kiddie porn]].|statement, statement",
        "The term [[child porn]], see www.example.org/[[child-porn]].|mention, no prose",
      })
  void aMentionIsSharedAlongAList(String marked, String usages) {
    assertThat(decided(marked)).isEqualTo(usages);
  }
}
