// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermPatternTest {

  private static final Map<String, List<String>> SETS =
      Map.of("porn", List.of("porn", "pornography"), "young", List.of("underage", "under age"));

  /** Wordings with a space between places, a slash between words, a star after the head. */
  private static String spelt(String pattern) {
    return TermPattern.parse(pattern, SETS).wordings().stream()
        .map(
            wording ->
                wording.stream()
                    .map(
                        slot ->
                            String.join("/", new TreeSet<>(slot.words()))
                                + (slot.head() ? "*" : ""))
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " = ",
      value = {
        "child porn = child porn*",
        "Child-Porn = child porn*",
        "child {porn} site = child porn/pornography site*",
        "(child|kid) porn = child/kid porn*",
        "his [two|three] sons = his three/two sons*; his sons*",
        "image* of child porn = image* of child porn",
        "sex with [a] minor = sex with a minor*; sex with minor*",
        "(web site|website) = web site*; website*",
        "{young} porn = underage porn*; under age porn*",
        "children’s home = children's home*",
      })
  void choicesAreSpeltOut(String pattern, String expected) {
    assertThat(spelt(pattern)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " = ",
      value = {
        "child (porn = \"(\" is not closed",
        "child porn) = \")\" closes nothing",
        "{prn} site = no word set \"prn\"; did you mean \"porn\"?",
        "[child] = may match nothing at all",
        "a* b* = more than one head is marked with *",
        "child () = a choice is empty; write [ ] round what may be left out",
        "child.* = \".\" has no meaning here",
        "(a|b c) (a|b c) (a|b c) (a|b c) (a|b c) (a|b c) (a|b c) (a|b c) (a|b c) (a|b c) = matches more than 512 wordings; write several terms",
      })
  void mistakesAreNamed(String pattern, String message) {
    assertThatThrownBy(() -> TermPattern.parse(pattern, SETS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("in the pattern \"" + pattern + "\": " + message);
  }
}
