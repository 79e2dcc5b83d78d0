// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.housestyle.rule.Plural;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Term;
import org.housestyle.rule.TermPattern.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A real word is never a misspelling. The dictionary words near each word of a term travel with the
 * pack in {@code real-words.txt}; run with {@code -Dhousestyle.update=true} to write it anew.
 */
class RealWordsTest {

  /** A shorter word has more real words round it than misspellings. */
  private static final int SHORTEST = 5;

  private static final Set<String> ALSO_MISSPELT = Set.of("porn");

  /** Ordinary words whose misspellings are left to a spelling checker. */
  private static final Set<String> NEVER_MISSPELT =
      Set.of(
          "abuses", "clips", "count", "counts", "human", "locked", "looks", "nagged", "party",
          "under", "walker", "walkers", "whose", "whoses");

  private static final List<String> DICTIONARIES =
      List.of("english.dict", "hunspell/en_GB.dict", "hunspell/en_US.dict", "hunspell/en_CA.dict");

  static List<String> packs() {
    return BuiltInPacks.names();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theListIsWhatTheDictionarySays(String name) throws IOException {
    RulePack pack = BuiltInPacks.named(name).orElseThrow();
    String expected =
        "# Dictionary words one edit away from a word of a term. Written by RealWordsTest.\n"
            + realWords(pack).entrySet().stream()
                .map(entry -> entry.getKey() + ": " + String.join(" ", entry.getValue()) + "\n")
                .collect(Collectors.joining());
    Path file = Path.of("src/main/resources/org/housestyle/rules", name, "real-words.txt");
    if (Boolean.getBoolean("housestyle.update")) {
      Files.writeString(file, expected);
    }
    assertThat(file).content().isEqualTo(expected);
  }

  @Test
  void aBirthIsNoMisspelling() throws IOException {
    assertThat(realWords(BuiltInPacks.childProtection()).get("porn"))
        .contains("born", "port", "corn", "horn");
  }

  private static Map<String, Set<String>> realWords(RulePack pack) throws IOException {
    List<DictionaryLookup> dictionaries = new ArrayList<>();
    for (String name : DICTIONARIES) {
      dictionaries.add(lookup(name));
    }
    Map<String, Set<String>> real = new TreeMap<>();
    for (String word : wordsOfLongTerms(pack)) {
      Set<String> near = new TreeSet<>();
      for (String edited : OneEdit.of(word)) {
        if (dictionaries.stream().anyMatch(dictionary -> has(dictionary, edited))) {
          near.add(edited);
        }
      }
      real.put(word, near);
    }
    return real;
  }

  private static DictionaryLookup lookup(String name) throws IOException {
    return new DictionaryLookup(
        Dictionary.read(RealWordsTest.class.getResource("/org/languagetool/resource/en/" + name)));
  }

  private static boolean has(DictionaryLookup dictionary, String word) {
    String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    return !dictionary.lookup(word).isEmpty() || !dictionary.lookup(name).isEmpty();
  }

  private static Set<String> wordsOfLongTerms(RulePack pack) {
    Set<String> words = new TreeSet<>();
    for (Rule rule : pack.rules()) {
      for (Term term : rule.terms()) {
        if (!term.when().isAlways()) {
          continue; // a term that needs a context is not looked for misspelt
        }
        for (List<Slot> wording : term.pattern().wordings()) {
          wording.stream().filter(slot -> wording.size() > 1).forEach(slot -> add(slot, words));
        }
      }
    }
    words.removeIf(word -> word.length() < SHORTEST && !ALSO_MISSPELT.contains(word));
    words.removeAll(NEVER_MISSPELT);
    return words;
  }

  private static void add(Slot slot, Set<String> words) {
    words.addAll(slot.words());
    if (slot.head()) {
      slot.words().forEach(word -> words.add(Plural.of(word)));
    }
  }
}
