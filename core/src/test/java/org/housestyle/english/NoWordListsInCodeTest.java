// SPDX-License-Identifier: Apache-2.0
package org.housestyle.english;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of English words are resources of this room; no class has one in its code. */
class NoWordListsInCodeTest {

  private static final Path CODE = Path.of("src/main/java/org/housestyle");

  /** Rooms and classes with lists of other things: markup, keys of rule files, letters. */
  private static final Pattern OTHER_NAMES =
      Pattern.compile(
          "(?:document|suppress|text|yaml|index)/.*"
              + "|rule/(?:\\w*Reader|PackParts|ParsedParts|PackWords)\\.java");

  private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";
  private static final Pattern COMMENT =
      Pattern.compile("(" + LITERAL + ")|/\\*[\\s\\S]*?\\*/|//[^\\n]*");

  /** Literals in a row, with commas and whatever else the entries of a list have between them. */
  private static final Pattern LIST =
      Pattern.compile(LITERAL + "(?:,\\s*(?:[\\w.]+\\(?\\s*)?" + LITERAL + "\\)?){2,}");

  private static final Pattern WORD = Pattern.compile("\"[a-z][a-z' -]*\"");
  private static final Pattern ALTERNATION =
      Pattern.compile("(?<![\\w\\\\])[A-Za-z]{2,}(?:\\|[A-Za-z]{2,}){2,}(?![\\w])");
  private static final Pattern SPLIT = Pattern.compile("\"[a-z]+(?:[ ,]+[a-z]+){2,}\"\\s*\\.split");

  @Test
  void noClassHasAListOfWords() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      lists(Files.readString(file)).forEach(list -> found.add(CODE.relativize(file) + ": " + list));
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !OTHER_NAMES.matcher(CODE.relativize(file).toString()).matches())
          .collect(toList());
    }
  }

  private static List<String> lists(String source) {
    String code = COMMENT.matcher(source).replaceAll(match -> literal(match.group(1)));
    List<String> found = new ArrayList<>();
    Matcher list = LIST.matcher(code);
    while (list.find()) {
      if (WORD.matcher(list.group()).results().count() >= 3) {
        found.add(list.group());
      }
    }
    ALTERNATION.matcher(code).results().forEach(words -> found.add(words.group()));
    SPLIT.matcher(code).results().forEach(words -> found.add(words.group()));
    return found;
  }

  private static String literal(String literal) {
    return literal == null ? "" : Matcher.quoteReplacement(literal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Set.of(\"girl\", \"boy\", \"child\")",
        "Set.of(\n \"girl\",\n \"boy\",\n \"child\")",
        "Map.of(\"child\", \"children\", \"man\", \"men\")",
        "Map.of(\"can't\", List.of(\"cannot\"), \"won't\", List.of(\"will\", \"not\"))",
        "String[] verbs = {\"is\", \"was\", \"has\"};",
        "Pattern.compile(\"\\\\b(?:heard|said|found)\\\\b\")",
        "Pattern.compile(\"(?:Mr|Mrs|Ms)\\\\b\")",
        "\"one two three\".split(\" \")",
        "case \"had\", \"has\", \"have\" -> true;",
      })
  void aListOfWordsIsFound(String code) {
    assertThat(lists(code)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// \"girl\", \"boy\", \"child\"",
        "Set.of(\"girl\", \"boy\")",
        "\" is quoted: paraphrase it, or add context\"",
        "Pattern.compile(\"[a-z]+|[0-9]\")",
      })
  void otherCodeIsNot(String code) {
    assertThat(lists(code)).isEmpty();
  }
}
