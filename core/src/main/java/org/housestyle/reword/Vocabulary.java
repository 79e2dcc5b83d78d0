package org.housestyle.reword;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Ordinary English words that tell where a noun phrase ends. */
final class Vocabulary {

  /** All lists by their names, read at once: to find a file takes longer than to read one. */
  private static final Map<String, Set<String>> LISTS = read();

  /** Nouns that a term before them only describes: charges, laws, an investigation. */
  private static final Set<String> TAKES_MODIFIER = list("takes-modifier");

  private static final Set<String> FOLLOWERS = list("follows-noun-phrase");
  private static final Set<String> PREPOSITIONS = list("prepositions");
  private static final Set<String> PEOPLE = list("people");
  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "who");

  private static final Pattern SOUNDS_LIKE_A_CONSONANT = Pattern.compile("use|uni(?!n)|eu|one");
  private static final Pattern SOUNDS_LIKE_A_VOWEL = Pattern.compile("[aeiou]|hour|honest|heir");

  private Vocabulary() {}

  /**
   * Whether this word, after a noun, begins something new and asks for no agreement: a preposition,
   * a conjunction, a modal verb, a past form.
   */
  static boolean followsANounPhrase(String word) {
    return FOLLOWERS.contains(word)
        || PREPOSITIONS.contains(word)
        || (word.length() > 4 && word.endsWith("ed"));
  }

  /** Whether a term before this word only describes it. */
  static boolean takesModifier(String word) {
    return TAKES_MODIFIER.contains(word);
  }

  /** Whether what follows this word is no subject of a verb. */
  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** Whether this word names a person, so that one before it describes that person. */
  static boolean isPerson(String word) {
    return PEOPLE.contains(word);
  }

  /** Whether this word, inside a replacement, begins what hangs on its noun or verb. */
  static boolean beginsATail(String word) {
    return PREPOSITIONS.contains(word) || DETERMINERS.contains(word);
  }

  /** "a" or "an", by the sound that the next word begins with as far as its letters tell it. */
  static String articleBefore(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (SOUNDS_LIKE_A_CONSONANT.matcher(lower).lookingAt()) {
      return "a";
    }
    return SOUNDS_LIKE_A_VOWEL.matcher(lower).lookingAt() ? "an" : "a";
  }

  /** The words of a list of {@code words.txt}. */
  static Set<String> list(String name) {
    return Objects.requireNonNull(LISTS.get(name), name);
  }

  private static Map<String, Set<String>> read() {
    try (InputStream in = Vocabulary.class.getResourceAsStream("words.txt")) {
      Map<String, Set<String>> lists = new HashMap<>();
      Set<String> words = Set.of();
      for (String read : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String line = read.strip();
        if (line.startsWith("[")) {
          words = new HashSet<>();
          lists.put(line.substring(1, line.length() - 1), words);
        } else if (!line.startsWith("#")) {
          Collections.addAll(words, line.split(" "));
        }
      }
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: words.txt is part of this library", e);
    }
  }
}
