package org.housestyle.reword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Ordinary English words that tell where a noun phrase ends. */
final class Vocabulary {

  /** Nouns that a term before them only describes: charges, laws, an investigation. */
  static final Set<String> TAKES_MODIFIER = read("takes-modifier.txt");

  private static final Set<String> FOLLOWERS = read("follows-noun-phrase.txt");

  private Vocabulary() {}

  /**
   * Whether this word, after a noun, begins something new and asks for no agreement: a preposition,
   * a conjunction, a modal verb, a past form.
   */
  static boolean followsANounPhrase(String word) {
    return FOLLOWERS.contains(word) || (word.length() > 4 && word.endsWith("ed"));
  }

  private static Set<String> read(String name) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> line.isBlank() ? null : java.util.Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: " + name + " is part of this library", e);
    }
  }
}
