// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms that say what stands before and after them, keep words, and ask what a story is about. */
class DescribedTermTest {

  private static final String PACK =
      """
      name: described
      title: Described terms
      guidance: [house]
      sources:
        guide: {organisation: Us, title: Guide, year: 2020}
      words:
        sets:
          substance: [heroin, crack cocaine, opioid, LSD]
          condition: [dementia, "Parkinson's disease"]
        topics:
          crime:
            title: a crime
            2: [police]
            1: [court, victim]
            -2: [film]
      rules:
        - id: addict
          since: 0.1.0
          level: error
          why: A reason.
          terms:
            - text: "{substance} addict"
              cite: [guide]
              prefer:
                house:
                  - noun: person with a {substance} addiction
                    plural: people with a {substance} addiction
            - text: addict
              cite: [guide]
              when: {before-noun: no}
          examples:
            - copy: He is a [[heroin addict]].
            - copy: He is not.
        - id: suffers-from
          since: 0.1.0
          level: error
          why: A reason.
          terms:
            - text: suffers from
              head: none
              cite: [guide]
              when: {next: ["[severe] {condition}"]}
              prefer:
                house: [{phrase: has}]
            - text: retired
              head: none
              cite: [guide]
              when: {previous: [(has|had) long]}
          examples:
            - copy: He is a [[heroin addict]].
            - copy: He is not.
        - id: maniac
          since: 0.1.0
          level: error
          why: A reason.
          terms:
            - text: maniac
              cite: [guide]
              when: {about: crime}
          examples:
            - copy: He is a [[heroin addict]].
            - copy: He is not.
      """;

  @TempDir static Path folder;

  private static Housestyle housestyle;

  @BeforeAll
  static void read() throws IOException, PackException {
    Path file = Files.writeString(folder.resolve("described.yaml"), PACK);
    housestyle = Housestyle.withRules(RulePack.read(file));
  }

  private static List<String> found(String copy) {
    return housestyle.check(copy).stream().map(Finding::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He met a heroin addict.|person with a heroin addiction",
        "Two crack cocaine addicts left.|people with a crack cocaine addiction",
        "The opioid addict left.|person with an opioid addiction",
        "Heroin addicts left.|People with a heroin addiction",
        "The LSD addict left.|person with an LSD addiction",
      })
  void aReplacementKeepsWordsOfTheTerm(String copy, String suggestion) {
    assertThat(housestyle.check(copy).get(0).suggestions().get(0).text()).isEqualTo(suggestion);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Her mother suffers from dementia.",
        "Her mother suffers from severe Parkinson's disease.",
        "The colonel has long retired.",
        "Her son is an addict.",
        "Addicts gather at the station.",
      })
  void whatStandsNextToATermCounts(String copy) {
    assertThat(found(copy)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The plan suffers from delays. Dementia is common.",
        "The charity suffers from, dementia or not, a lack of money.",
        "The colonel retired.",
        "He has long been ill. Retired now, he reads.",
        "He has addict parents.",
      })
  void withoutItThereIsNothing(String copy) {
    assertThat(found(copy)).isEmpty();
  }

  @Test
  void oneStrongWordOrTwoWeakOnesInTheParagraphAreEnough() {
    assertThat(found("Police sought a maniac.")).hasSize(1);
    assertThat(found("The court heard from a victim of the maniac.")).hasSize(1);
    assertThat(found("The court saw a maniac.")).isEmpty();
  }

  @Test
  void evidenceElsewhereWeighsHalf() {
    assertThat(found("Police came.\n\nThe maniac fled.")).isEmpty();
    assertThat(found("Police came.\n\nThe maniac fled.\n\nA victim in court wept.")).hasSize(1);
  }

  @Test
  void evidenceAgainstIsTakenOff() {
    assertThat(found("In the film the police seek a maniac.")).isEmpty();
  }
}
