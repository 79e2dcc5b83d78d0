// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CONSONANT_SOUND;
import static org.housestyle.english.WordList.FOLLOWS_NOUN_PHRASE;
import static org.housestyle.english.WordList.HANGS_ON_LAST_NOUN;
import static org.housestyle.english.WordList.PAST_VERB;
import static org.housestyle.english.WordList.PERSON;
import static org.housestyle.english.WordList.PREPOSITION;
import static org.housestyle.english.WordList.TAIL_DETERMINER;
import static org.housestyle.english.WordList.TAKES_MODIFIER;
import static org.housestyle.english.WordList.VOWEL_SOUND;

import java.util.Locale;
import java.util.Set;

/** What English words do in and after a noun phrase. */
final class Vocabulary {

  /** A longer word in "ed" or "ing" is taken for a form of a verb. */
  private static final int LONGEST_OTHER_WORD = 4;

  private Vocabulary() {}

  /**
   * Whether a word after a noun begins a new part of the sentence and agrees with no noun: a
   * preposition, a conjunction, a modal verb, a past form.
   */
  static boolean followsNounPhrase(String word) {
    return ENGLISH.has(FOLLOWS_NOUN_PHRASE, word)
        || ENGLISH.has(PAST_VERB, word)
        || ENGLISH.has(PREPOSITION, word)
        || (word.length() > LONGEST_OTHER_WORD && word.endsWith("ed"));
  }

  /** Whether a term before this word only describes it: "charges", "laws". */
  static boolean takesModifier(String word) {
    return ENGLISH.has(TAKES_MODIFIER, word);
  }

  static boolean isPreposition(String word) {
    return ENGLISH.has(PREPOSITION, word);
  }

  /** Whether this word is a noun for a person, so that a noun before it describes that person. */
  static boolean isPerson(String word) {
    return ENGLISH.has(PERSON, word);
  }

  /** Whether this word, inside a replacement, begins what depends on its noun or verb. */
  static boolean beginsTail(String word) {
    return ENGLISH.has(PREPOSITION, word) || ENGLISH.has(TAIL_DETERMINER, word);
  }

  /** Whether something in a replacement depends on its noun: "people with …", not "living with". */
  static boolean hasTail(String text) {
    if (beginsTail(text.substring(text.lastIndexOf(' ') + 1))) {
      return false;
    }
    for (int space = text.indexOf(' '); space >= 0; ) {
      int next = text.indexOf(' ', space + 1);
      String word = text.substring(space + 1, next < 0 ? text.length() : next);
      if (beginsTail(word)) {
        return true;
      }
      space = next;
    }
    return false;
  }

  /** The noun that a replacement names: its last word, or the word before its tail. */
  static String headOf(String text) {
    if (text.indexOf(' ') < 0) {
      return text;
    }
    String[] words = text.split(" ");
    int end = 1;
    while (end < words.length && !beginsTail(words[end])) {
      end++;
    }
    while (end < words.length && end > 1 && isParticiple(words[end - 1])) {
      end--;
    }
    return words[end - 1];
  }

  private static boolean isParticiple(String word) {
    return word.length() > LONGEST_OTHER_WORD && (word.endsWith("ed") || word.endsWith("ing"));
  }

  /** Whether a word after a noun phrase depends on the last noun of it. */
  static boolean hangsOnLastNoun(String word) {
    return ENGLISH.has(HANGS_ON_LAST_NOUN, word)
        || (word.length() > LONGEST_OTHER_WORD && word.endsWith("ing"));
  }

  /** "a" or "an", by the sound that the next word begins with, as far as its spelling shows it. */
  static String articleBefore(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (beginsWithAny(ENGLISH.words(VOWEL_SOUND), lower)) {
      return "an";
    }
    boolean vowel = !lower.isEmpty() && "aeiou".indexOf(lower.charAt(0)) >= 0;
    return vowel && !beginsWithAny(ENGLISH.words(CONSONANT_SOUND), lower) ? "an" : "a";
  }

  private static boolean beginsWithAny(Set<String> beginnings, String word) {
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
