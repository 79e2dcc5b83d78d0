// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.rule.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NounAheadTest {

  private static boolean describesNoun(String marked) {
    Marked copy = Marked.parse(marked);
    return AnalyzedText.of(copy.copy()).describesNoun(copy.spans().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[The deaf]] musician feels the beat.",
        "[[The deaf]] young French swimmer won.",
        "[[The blind]] and deaf man was robbed.",
        "[[The disabled]] 80-year-old was left behind.",
        "The law protects [[the disabled]] and elderly people.",
        "An [[alcoholic]] drink costs more.",
        "THE [[BLIND]] MAN WAS ROBBED",
        "An [[alcoholic]]-free bar opened.",
      })
  void itDescribesANoun(String marked) {
    assertThat(describesNoun(marked)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The new ramp lets [[the disabled]] vote in person.",
        "Ministers spent £2m on flats for [[the blind]].",
        "A college trains [[the deaf]] as mechanics.",
        "[[The blind]] cannot use the site.",
        "[[The disabled]] pay more for insurance.",
        "The law protects [[the disabled]] and veterans.",
        "The law protects [[the disabled]] and the blind.",
        "RAMPS FOR [[THE DISABLED]] DELAYED",
        "He is a [[schizophrenic]].",
        "[[The deaf]]'s needs are great.",
        "Two [[addicts]] were found asleep.",
      })
  void itStandsAlone(String marked) {
    assertThat(describesNoun(marked)).isFalse();
  }
}
