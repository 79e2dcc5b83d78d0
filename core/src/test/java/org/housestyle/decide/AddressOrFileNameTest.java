package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressOrFileNameTest {

  private static final Judge JUDGE = new AddressOrFileName();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "See www.example.org/[[child-porn]] for it.|part of a web address",
        "See example.co.uk/[[child-porn]].|part of a web address",
        "Write to [[child-porn]]@example.org.|part of an e-mail address",
        "They wrote #[[childporn]].|a hashtag or an account name",
        "The file [[child-porn]].docx was empty.|part of a file name",
      })
  void recognises(String marked, String reason) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had [[child porn]].",
        "It was [[child porn]].Then they left.",
      })
  void leavesToOthers(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }
}
