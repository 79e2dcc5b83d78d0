// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.DETERMINER;
import static org.housestyle.english.WordList.FORMER;
import static org.housestyle.english.WordList.SINGULAR_VERB;

import java.util.Locale;
import org.housestyle.analysis.Folding;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Term.Head;

/** What comes after a term: the end of its noun phrase, or something that the term belongs to. */
enum Follower {
  /** Punctuation, or a word that begins a new part of the sentence. */
  END,
  /** A word that is in no list and that the tagger takes for no noun: a verb, most likely. */
  CLAUSE,
  /** A thing that the term describes: "charges". */
  THING,
  /** A person whom the term describes: "teacher". */
  PERSON,
  /** The name of a person whom the term describes. */
  NAME,
  /** A word that is in no list and that the tagger takes for a noun. */
  GUESSED_NOUN,
  /** A noun after "and" that the term may describe too: "and drug charges". */
  SHARED_NOUN,
  /** A hyphen and another word. */
  HYPHEN,
  /** The ending of a possessive. */
  POSSESSIVE;

  static Follower of(Candidate candidate, Surroundings around) {
    if (candidate.term().lead() > 0) {
      return END;
    }
    if (around.edges().isTiedToNext()) {
      return HYPHEN;
    }
    if (around.edges().isPossessive()) {
      return POSSESSIVE;
    }
    boolean mass = candidate.term().head() == Head.MASS;
    String next = Folding.withoutPossessive(around.next());
    if (mass && SharedNoun.follows(around)) {
      return SHARED_NOUN;
    }
    if (next.isEmpty()) {
      return END;
    }
    if (candidate.plural()) {
      return around.endsPhrase() || around.hasPreposition() ? END : CLAUSE;
    }
    if (Vocabulary.isPerson(next) || ENGLISH.has(FORMER, next)) {
      return PERSON;
    }
    if (Vocabulary.takesModifier(next)) {
      return THING;
    }
    if (around.endsPhrase() || around.hasPreposition()) {
      return END;
    }
    if (mass && around.article().isPresent()) {
      return THING;
    }
    if (ENGLISH.has(SINGULAR_VERB, next)) {
      return CLAUSE;
    }
    if (!mass && around.isNameAhead()) {
      return NAME;
    }
    return !isGroup(around) && around.isNounAhead() ? GUESSED_NOUN : CLAUSE;
  }

  /** "The mentally ill": a term with its own article describes nothing. */
  private static boolean isGroup(Surroundings around) {
    return ENGLISH.has(DETERMINER, around.termWords().get(0).toLowerCase(Locale.ROOT));
  }

  /** Whether the term comes before a noun that it describes, as far as can be seen. */
  boolean isDescribed() {
    return this != END && this != CLAUSE && this != POSSESSIVE;
  }

  /** Whether nothing more can depend on the noun: it comes before another word. */
  boolean bindsNoun() {
    return this != END && this != CLAUSE;
  }
}
