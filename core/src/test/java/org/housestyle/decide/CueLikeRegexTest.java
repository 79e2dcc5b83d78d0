// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.NEW_CLAUSE;
import static org.housestyle.english.WordList.NOUN_PHRASE_END;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.housestyle.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cue of our lists finds in random sentences what a regular expression finds. */
class CueLikeRegexTest {

  private static final int SENTENCES = 200;

  private final WordNumbers wordNumbers = new WordNumbers();
  private final Random random = new Random(1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mention",
        "speech",
        "legal",
        "label",
        "denial",
        "speech-lead",
        "title",
        "capital-title"
      })
  void findsTheSame(String list) {
    CueReader reader = new CueReader(wordNumbers);
    int found = 0;
    for (String line : lines(list)) {
      Pattern regex = Pattern.compile("(?<= )" + regexOf(line));
      Cue cue = reader.read(line);
      for (int i = 0; i < SENTENCES; i++) {
        List<String> words = sentence(line);
        Matcher matcher = regex.matcher(" " + String.join(" ", words) + " ");
        String expected = matcher.find() ? matcher.group().strip() : "nothing";
        CueText text = new CueText(inARow(words), wordNumbers, "X", "H");
        assertThat(cue.in(text).map(CueText.Passage::copy).orElse("nothing"))
            .as("%s in %s", line, words)
            .isEqualTo(closedUp(expected));
        found += expected.equals("nothing") ? 0 : 1;
      }
    }
    assertThat(found).isGreaterThan(SENTENCES / 10);
  }

  private static List<CueText.Word> inARow(List<String> words) {
    List<CueText.Word> row = new ArrayList<>();
    for (String word : words) {
      row.add(new CueText.Word(word, new Span(row.size(), row.size() + 1)));
    }
    return row;
  }

  private static List<String> lines(String list) {
    return ENGLISH.cues(list).stream()
        .filter(line -> !line.isEmpty())
        .map(line -> line.replaceFirst("^[!?] ", ""))
        .toList();
  }

  /** As a cue's find is worded. */
  private static String closedUp(String found) {
    return found.replaceAll(" (?=[,:])", "").replace('P', '…').replace('Q', 'X');
  }

  /** Words that the cue asks for, some left out and others put in. */
  private List<String> sentence(String line) {
    List<String> words = new ArrayList<>(filler(random.nextInt(3)));
    for (String element : elements(line)) {
      if (element.startsWith(".") || element.equals("~") || element.equals("=")) {
        words.addAll(filler(random.nextInt(element.equals("....") ? 44 : 12)));
      } else if (random.nextInt(25) > 0 && !(element.startsWith("[") && random.nextBoolean())) {
        String[] choice = element.replaceAll("^[(\\[]|[)\\]]$", "").split("\\|");
        words.addAll(Arrays.asList(choice[random.nextInt(choice.length)].split(" ")));
      }
      words.addAll(filler(random.nextInt(25) == 0 ? 1 : 0));
    }
    words.addAll(filler(random.nextInt(3)));
    words.removeAll(List.of("^", "$"));
    words.replaceAll(it -> it.equals("'X'") ? "Q" : it);
    words.replaceAll(it -> it.equals("N") ? "12" : it.equals("_") ? "some" : it);
    return words;
  }

  private List<String> filler(int most) {
    List<String> some =
        List.of("the", "man", "found", "and", "had", ",", "he", "X", "12", "", "of", "in", "not");
    return Stream.generate(() -> some.get(random.nextInt(some.size()))).limit(most).toList();
  }

  private static List<String> elements(String line) {
    return List.of(line.split(" (?![^(\\[]*[)\\]])"));
  }

  private static String regexOf(String line) {
    return elements(line).stream()
        .map(
            element -> {
              String inside = element.replaceAll("^[(\\[]|[)\\]]$", "");
              return element.startsWith("(") || element.startsWith("[")
                  ? "(?:" + choice(inside) + ")" + (element.startsWith("[") ? "?" : "")
                  : word(element);
            })
        .collect(Collectors.joining());
  }

  private static String choice(String inside) {
    return Stream.of(inside.split("\\|"))
        .map(
            words ->
                Stream.of(words.split(" "))
                    .map(CueLikeRegexTest::word)
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }

  private static String word(String word) {
    String newClause = String.join(" |", ENGLISH.words(NEW_CLAUSE)) + " ";
    String nounPhraseEnd = String.join(" |", ENGLISH.words(NOUN_PHRASE_END)) + " ";
    return switch (word) {
      case "X" -> "[XQ] ";
      case "'X'" -> "Q ";
      case "^" -> "(?<=^ )";
      case "$" -> "$";
      case "_" -> "\\S+ ";
      case "N" -> "[0-9]\\S* ";
      case "..." -> "(?:\\S+ ){0,8}?";
      case "...." -> "(?:\\S+ ){0,40}?";
      case "=" -> "(?:(?!" + nounPhraseEnd + ")\\S+ ){1,7}?";
      case "~" -> "(?:(?!" + newClause + ")\\S+ ){0,30}?";
      default -> Pattern.quote(word) + " ";
    };
  }
}
