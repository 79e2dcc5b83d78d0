package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.housestyle.reword.Agreement.Form;
import org.housestyle.rule.Term.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitTest {

  private static Fit fit(String marked, Head head, Form form) {
    Surroundings around = Places.at(marked);
    return new Fit(around, new Agreement(form, true, Optional.empty()), head, false, false);
  }

  @Test
  void aMassNounIsNotCounted() {
    Fit fit = fit("He had a brief [[affair]].", Head.COUNT, Form.SINGULAR);
    assertThat(fit.allows(Places.MATERIAL)).isFalse();
    assertThat(fit.allows(Places.IMAGE)).isTrue();
  }

  @Test
  void aPluralDoesNotStandForAMassNounThatAnotherWordAgreesWith() {
    Fit fit = fit("Was [[child porn]] found?", Head.MASS, Form.MASS);
    assertThat(fit.allows(Places.IMAGE)).isFalse();
    assertThat(fit.allows(Places.MATERIAL)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"an [[addict]] coach", "an ex-[[addict]]", "the [[addict]]'s coach"})
  void aLongPhraseDoesNotDescribeOrTakeATie(String marked) {
    assertThat(fit(marked, Head.COUNT, Form.SINGULAR).allows(Places.PERSON)).isFalse();
  }

  @Test
  void aLongPhraseStandsAlone() {
    assertThat(fit("An [[addict]] spoke.", Head.COUNT, Form.SINGULAR).allows(Places.PERSON))
        .isTrue();
  }

  @Test
  void whatIsAskedForIsNoAct() {
    assertThat(fit("He asked for [[an affair]].", Head.ACT, Form.SINGULAR).allows(Places.IMAGE))
        .isFalse();
  }
}
