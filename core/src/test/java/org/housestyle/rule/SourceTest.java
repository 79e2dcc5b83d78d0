// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

  private static Optional<String> webAddress(String url) {
    return Source.builder("id", "Body", "Title").url(Optional.of(url)).build().webAddress();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, https://example.org/a",
    "HTTP://example.org, HTTP://example.org",
    "https://example.org/caf\u00E9, https://example.org/caf%C3%A9"
  })
  void aBrowserMayGoThere(String url, String address) {
    assertThat(webAddress(url)).hasValue(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "file:///etc", "https:", "example.org", "https://a b"})
  void aBrowserMayNot(String url) {
    assertThat(webAddress(url)).isEmpty();
  }
}
