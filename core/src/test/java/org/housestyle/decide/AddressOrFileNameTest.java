// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.housestyle.match.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressOrFileNameTest {

  private static Optional<String> round(String marked) {
    MarkedText copy = MarkedText.of(marked);
    return AddressOrFileName.round(
        copy.span(), new Context(copy.text(), Setting.NONE, new Preferred(List.of())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Write to mailto:[[child-porn]] again.|part of an e-mail address",
        "The user @[[childporn]] wrote.|a hashtag or an account name",
        "See https://[[child-porn]] again.|part of a web address",
        "It is in ./[[child-porn]] there.|part of a file name",
        "It is in C:\\[[child-porn]] there.|part of a file name",
        "It is in \\\\[[child-porn]] there.|part of a file name",
        "It is in /[[child-porn]]/x there.|part of a file name",
        "It is in (“[[child-porn]].docx”), there.|part of a file name",
        "See www.example.org/[[child-porn]] for it.|part of a web address",
        "See example.co.uk/[[child-porn]].|part of a web address",
        "Write to [[child-porn]]@example.org.|part of an e-mail address",
        "They wrote #[[childporn]].|a hashtag or an account name",
        "The file [[child-porn]].docx was empty.|part of a file name",
        "The variable $[[child-porn]] is set.|the name of a variable or an option",
        "Run it with --[[child-porn]]=off.|the name of a variable or an option",
      })
  void recognises(String marked, String reason) {
    assertThat(round(marked)).hasValue(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had [[child porn]].",
        "It was [[child porn]].Then they left.",
        "He was held --[[child porn]], they said.",
        "He was held--[[child-porn]] again.",
        "They paid $5 for [[child-porn]].",
      })
  void leavesToOthers(String marked) {
    assertThat(round(marked)).isEmpty();
  }
}
