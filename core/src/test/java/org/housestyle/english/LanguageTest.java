// SPDX-License-Identifier: Apache-2.0
package org.housestyle.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.english.Language.ENGLISH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

  private static final Path RESOURCES = Path.of("src/main/resources/org/housestyle/english");

  @ParameterizedTest
  @EnumSource
  void everyListHasWords(WordList list) {
    assertThat(ENGLISH.words(list)).isNotEmpty().doesNotContain("");
  }

  @Test
  void aWordIsInItsList() {
    assertThat(ENGLISH.has(WordList.ABBREVIATION, "mrs")).isTrue();
    assertThat(ENGLISH.has(WordList.ABBREVIATION, "woman")).isFalse();
  }

  @Test
  void anyWordOfSeveralIsEnough() {
    assertThat(ENGLISH.hasAny(WordList.CHILD, List.of("a", "girl"))).isTrue();
    assertThat(ENGLISH.hasAny(WordList.CHILD, List.of("a", "garden"))).isFalse();
  }

  @Test
  void aWordMayHaveAForm() {
    assertThat(ENGLISH.form(WordList.IRREGULAR_PLURAL, "child")).hasValue("children");
    assertThat(ENGLISH.form(WordList.IRREGULAR_PLURAL, "garden")).isEmpty();
  }

  @Test
  void anUnderlineIsASpace() {
    assertThat(ENGLISH.form(WordList.SHORT_FORM, "won't")).hasValue("will not");
  }

  @Test
  void wordsKeepTheirOrder() {
    assertThat(ENGLISH.words(WordList.NUMBER)).startsWith("zero", "one", "two");
  }

  @Test
  void aCueMayNameAList() {
    assertThat(ENGLISH.cues("legal"))
        .anyMatch(cue -> cue.startsWith("(charged|charging|charge|"))
        .noneMatch(cue -> cue.contains("{"));
  }

  @Test
  void cuesHaveNoCommentsAndKeepBlankLines() {
    assertThat(ENGLISH.cues("mention")).contains("").noneMatch(cue -> cue.startsWith("#"));
  }

  @Test
  void aListThatIsMissingIsABug() {
    assertThatThrownBy(() -> ENGLISH.cues("no-such-list")).isInstanceOf(RuntimeException.class);
  }

  /** A list that nothing names would be dead. */
  @Test
  void everyListIsNamed() throws IOException {
    String cues = read(RESOURCES.resolve("cues"));
    List<String> constants = Stream.of(WordList.values()).map(WordList::listName).toList();
    List<String> unnamed =
        Pattern.compile("(?m)^\\[([a-z-]+)\\]$")
            .matcher(read(RESOURCES))
            .results()
            .map((MatchResult list) -> list.group(1))
            .filter(list -> !constants.contains(list) && !cues.contains("{" + list + "}"))
            .toList();
    assertThat(unnamed).isEmpty();
  }

  private static String read(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
