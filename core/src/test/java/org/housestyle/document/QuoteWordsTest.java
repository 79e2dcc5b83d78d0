// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quote",
        "BlockQuote",
        "pullQuote",
        "su_quote",
        "c-quote",
        "story__quote-text",
        "quotebox",
        "author-quote",
        "quote-with-picture",
        "components/pull-quote.html",
        "twitter-tweet",
        "vox-pop"
      })
  void namesSayQuote(String name) {
    assertThat(QuoteWords.say(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "note",
        "universe",
        "has-quote",
        "noQuotes",
        "get-a-quote",
        "quote-form",
        "quoteAuthor",
        "pullquote__source",
        "stock-quote",
        "unquoted",
        "is-unquoted"
      })
  void otherNamesDoNot(String name) {
    assertThat(QuoteWords.say(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "slice_type", "blockType", "_bookshop_name"})
  void aKeyMayHoldAName(String key) {
    assertThat(QuoteWords.isNameAt(key)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "typeface", "quote"})
  void otherKeysDoNot(String key) {
    assertThat(QuoteWords.isNameAt(key)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lead quote wide", "styles.pullquote", "clsx(\"pull-quote\", open)"})
  void oneNameOfSeveralIsEnough(String code) {
    assertThat(QuoteWords.sayIn(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"quote", "cite", " CITE ", "pullquote"})
  void calloutsSayQuote(String type) {
    assertThat(QuoteWords.sayInCallout(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"note", "warning", "important", "abstract", "example"})
  void otherCalloutsDoNot(String type) {
    assertThat(QuoteWords.sayInCallout(type)).isFalse();
  }
}
