// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerTest {

  @ParameterizedTest
  @CsvSource({
    "two films of [[child porn]],of,0",
    "a video showing [[child porn]],showing,0",
    "photos containing [[child porn]],containing,0",
    "films of extreme [[child porn]],of,1",
    "films of the [[child porn]],of,1",
    "Films of [[child porn]],of,0",
  })
  void picturesThatTheTermFills(String marked, String link, int between) {
    assertThat(Container.before(Places.at(marked))).hasValue(new Container(link, between));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a box of [[child porn]]",
        "of [[child porn]]",
        "films of very extreme [[child porn]]",
        "films of trade in [[child porn]]",
        "films of police [[child porn]]",
        "films and [[child porn]]",
        "[[child porn]]",
      })
  void anythingElseHoldsNothing(String marked) {
    assertThat(Container.before(Places.at(marked))).isEmpty();
  }

  @Test
  void onlySomeWordsSayThatPicturesContainIt() {
    assertThat(new Container("containing", 0).contains()).isTrue();
    assertThat(new Container("of", 0).contains()).isFalse();
  }
}
