package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.housestyle.reword.Agreement.Form;
import org.housestyle.rule.Term.Head;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static Agreement of(Form form) {
    return new Agreement(form, true, Optional.empty());
  }

  @Test
  void aReplacementTakesTheForm() {
    assertThat(of(Form.SINGULAR).form(Places.IMAGE)).isEqualTo("child abuse image");
    assertThat(of(Form.PLURAL).form(Places.IMAGE)).isEqualTo("child abuse images");
    assertThat(of(Form.MASS).form(Places.MATERIAL)).isEqualTo("child abuse material");
  }

  @Test
  void onlyASingularOrAModifierTakesAnArticle() {
    assertThat(of(Form.SINGULAR).article(Places.IMAGE)).isEqualTo("a");
    assertThat(of(Form.MODIFIER).article(Places.MATERIAL)).isEqualTo("a");
    assertThat(of(Form.PLURAL).article(Places.IMAGE)).isEmpty();
    assertThat(of(Form.SINGULAR).article(Places.MATERIAL)).isEmpty();
  }

  @Test
  void aMassNounDoesNotQuiteFitACountNoun() {
    assertThat(of(Form.SINGULAR).fits(Places.MATERIAL, Head.COUNT)).isFalse();
    assertThat(of(Form.SINGULAR).fits(Places.IMAGE, Head.COUNT)).isTrue();
  }

  @Test
  void aDoubtAboutTheFormIsOneAboutTheReplacement() {
    Agreement doubtful = new Agreement(Form.SINGULAR, true, Optional.of("it may differ"));
    assertThat(doubtful.misfit(Places.IMAGE, Head.COUNT)).hasValue("it may differ");
  }
}
