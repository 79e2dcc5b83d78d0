package org.housestyle.reword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ordinary English words that tell where a noun phrase ends. */
final class Vocabulary {

  /** Nouns that a term before them only describes: charges, laws, an investigation. */
  private static final Set<String> TAKES_MODIFIER = read("takes-modifier.txt");

  private static final Set<String> FOLLOWERS = read("follows-noun-phrase.txt");
  private static final Set<String> PREPOSITIONS = read("prepositions.txt");
  private static final Set<String> PEOPLE = read("people.txt");
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

  /** The words of a list among this library's resources. */
  static Set<String> read(String name) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: " + name + " is part of this library", e);
    }
  }
}
