// SPDX-License-Identifier: Apache-2.0
package org.housestyle.english;

import java.util.Locale;

/** The lists of words, each with the file that holds it under the same name. */
public enum WordList {
  /** Abbreviations whose full stop does not end a sentence. */
  ABBREVIATION("sentence"),
  /** Abbreviations before a number: "s. 9", "No. 10". */
  ABBREVIATION_BEFORE_NUMBER("sentence"),
  /** Words that begin with an apostrophe: 'em, 'til. */
  CLIPPED_WORD("sentence"),
  /** Words of labels that begin a line of their own: "Image: …", "Photo credit: …". */
  LINE_LABEL("sentence"),
  /** Words that keep a small letter in a headline in title case. */
  LITTLE_WORD("sentence"),
  /** Words with little meaning of their own, for the choice of words that are searched for. */
  FUNCTION_WORD("search"),
  /** Other words that are too frequent in news for a search to start from one of them alone. */
  FREQUENT("search"),
  /** Nouns whose plural spelling does not show, each with its plural. */
  IRREGULAR_PLURAL("noun"),
  /** Words of terms that stand for pictures, besides those for pictures themselves. */
  PICTURED("noun"),
  /** Words for what records an act, and for what holds pictures and nothing else. */
  PICTURE("noun"),
  /** What a picture may show, as the last word before the word for pictures. */
  ACT("noun"),
  /** Numbers in letters, each with its digits. */
  NUMBER("age"),
  /** Nouns before "of" and an age: "a girl of 13". */
  CHILD("age"),
  /** Words just before an age: "aged 13". */
  AGE_WORD("age"),
  /** Verbs before an age: "she was 13". */
  AGE_VERB("age"),
  /** Words that may follow the age in "she was 13 when …"; others, such as "miles", do not. */
  AFTER_AGE("age"),
  /** Words between somebody and their age: "a boy, who was only 13". */
  BEFORE_OWN_AGE("age"),
  /** Words for less than an age: "under 16". */
  BELOW("age"),
  /** Words in a heading that show that the text below is about words. */
  ABOUT_WORDS("usage"),
  /** The names of the months. */
  MONTH("usage"),
  /** A term that ends in one of these sums charges up; it does not word them. */
  CHARGE_NOUN("usage"),
  /** Last words of the names of laws. */
  LAW("usage"),
  /** Last words of other names in capitals: bodies, reports, services. */
  INSTITUTION("usage"),
  /** Bodies that are named after those they are for. */
  SOCIETY("usage"),
  /** Nouns whose name may go on in small letters: "the Framework Decision on combating …". */
  INSTRUMENT("usage"),
  /** Prepositions that lead on from an instrument to what it is about. */
  LEADS_ON("usage"),
  /** Instruments that act: what follows one in small letters may be what it did. */
  BODY("usage"),
  /** Words after which a word is a verb: "to act". */
  BEFORE_VERB("usage"),
  /** Verbs for what a body is for, at the head of its name. */
  PURPOSE("usage"),
  /** Words that begin a clause of their own. */
  BEGINS_CLAUSE("usage"),
  /** Words between the terms of a list: "avoid X, Y and Z". */
  LIST_CONJUNCTION("usage"),
  /** Words before a colon that name no speaker. */
  NO_SPEAKER("usage"),
  /** What comes before the maker or the number of a work in a list of works, as it is written. */
  CREDIT("usage"),
  /** Titles before the name of somebody who speaks in a parliament or a court. */
  COURTESY_TITLE("usage"),
  /** Verbs before a colon and what somebody said or wrote: "the note reads:". */
  INTRODUCES_WORDS("usage"),
  /** Words that a letter begins with: "Dear Editor". */
  SALUTATION("usage"),
  /** Words that only a speaker uses. */
  SPEAKS_OF_ITSELF("usage"),
  /** Forms of "to be" that say what something is. */
  COPULA("usage"),
  /** Pronouns that begin a sentence about what the one before it named. */
  SUBJECT_PRONOUN("usage"),
  /** Endings of host names, besides those of two letters. */
  TOP_LEVEL_DOMAIN("usage"),
  /** Endings of file names. */
  FILE_ENDING("usage"),
  /** Short forms with their long forms. Others in "n't" are a verb and "not". */
  SHORT_FORM("usage"),
  /** What ends the gap "~" of a cue. */
  NEW_CLAUSE("usage"),
  /** What ends the noun phrase "=" of a cue. */
  NOUN_PHRASE_END("usage"),
  /** Words that are in no statute: a term with one of them words no charge. */
  INFORMAL("usage"),
  /** Words that are too frequent for a cue to be tried wherever one of them is. */
  COMMON("usage"),
  /** Nouns that a term before them only describes. */
  TAKES_MODIFIER("noun-phrase"),
  /**
   * Words besides prepositions that begin something new after a noun phrase and agree with no noun.
   */
  FOLLOWS_NOUN_PHRASE("noun-phrase"),
  /** Prepositions, and participles that are used as such. */
  PREPOSITION("noun-phrase"),
  /** Nouns for people that another noun before them may describe: "addict parents". */
  PERSON("noun-phrase"),
  /** Words that count what follows, which no mass noun can take. */
  COUNTER("noun-phrase"),
  /** Words before a noun without an article, besides prepositions and possessives. */
  BEFORE_NOUN("noun-phrase"),
  /** Words before an act that take it as a verb: "accused of raping …". */
  BEFORE_GERUND("noun-phrase"),
  /** Verbs and nouns before "for": an act that somebody asks or pays for was not done. */
  ASKS_FOR("noun-phrase"),
  /** What shows an act, or sums it up: "videos of sexual abuse of …", not "of abusing". */
  PICTURES_OF("noun-phrase"),
  /** Articles that count what follows. */
  ARTICLE("noun-phrase"),
  /** "… of 12" and "… aged 12" hang on the noun itself. */
  HANGS_ON_NOUN("noun-phrase"),
  /** What follows a noun phrase and depends on its last noun. */
  HANGS_ON_LAST_NOUN("noun-phrase"),
  /** Words before what somebody is brought into or out of. */
  WAY_IN_OR_OUT("noun-phrase"),
  /** Words for what somebody was once. */
  FORMER("noun-phrase"),
  /** What nobody was "formerly", since it is how old they were. */
  YOUNG("noun-phrase"),
  /** Verbs in the plain form, after "the deaf" and the like, that a tagger may take for nouns. */
  PLAIN_VERB("noun-phrase"),
  /** Verb forms that agree with a plural only. */
  PLURAL_VERB("noun-phrase"),
  /** Words before a mass noun that no plural can follow. */
  SINGULAR_DETERMINER("noun-phrase"),
  /** Nouns before "of" that measure a mass noun. */
  PORTION("noun-phrase"),
  /** Words before "of" for a part of something: the verb agrees with what follows. */
  SHARE("noun-phrase"),
  /** Verb forms that agree with a singular only. */
  SINGULAR_VERB("noun-phrase"),
  /** Forms of "to be" before a term that says what something is. */
  BE("noun-phrase"),
  /** Pronouns for a mass noun. */
  SINGULAR_PRONOUN("noun-phrase"),
  /** Prepositions that may begin a clause, in which the term is the subject. */
  CLAUSE_PREPOSITION("noun-phrase"),
  /** Verbs for films, not for pictures. */
  WATCH("noun-phrase"),
  /** Words that begin a noun phrase. */
  DETERMINER("noun-phrase"),
  /** Words inside a replacement that begin what hangs on its noun or verb, besides prepositions. */
  TAIL_DETERMINER("noun-phrase"),
  /** Words that share a head with the term: "adult and …". */
  SHARES_HEAD("noun-phrase"),
  /** Past forms, at the head of a term, that do not end in "ed". */
  IRREGULAR_PAST("noun-phrase"),
  /** Verbs with a subject after a comma: ", a court heard". No apposition to the term. */
  REPORTING("noun-phrase"),
  /** Past forms that do not end in "ed" and that a tagger may take for nouns after a noun. */
  PAST_VERB("noun-phrase"),
  /** Words between the last two members of a list. */
  LIST_END("noun-phrase"),
  /** Words between pictures and what they show. */
  SHOWS("noun-phrase"),
  /** Words between pictures and what only the old word can be. */
  CONTAINS("noun-phrase"),
  /** Words in a term for the place of a crime, each with the word that replacements have for it. */
  STATED_PLACE("noun-phrase"),
  /** Words for a child, of which one may belong to several nouns: "child porn and trafficking". */
  CHILD_WORD("noun-phrase"),
  /** Nouns that a "child" further up may belong to. */
  SHARES_CHILD("noun-phrase"),
  /** Verbs for becoming, each with the form of "be" that says it of a state. */
  BECOME("noun-phrase"),
  /** Participles before "to" for what somebody does against their will. */
  FORCED("noun-phrase"),
  /** Forms of "to be" before a participle or a noun. */
  BE_FORM("noun-phrase"),
  /** Forms of "to have" before a past participle. */
  PERFECT("noun-phrase"),
  /** Words before a verb in its base form. */
  MODAL("noun-phrase"),
  /** Words that say a claim is not certain. */
  HEDGE("noun-phrase"),
  /** Things that hold the names of people. */
  LISTS_PEOPLE("noun-phrase"),
  /** Verbs for giving a thing a name, with the name just after the thing. */
  CALLS("noun-phrase"),
  /** Verbs for giving a thing a name, with "as" before the name. */
  DESCRIBES_AS("noun-phrase"),
  /** Verbs for taking one thing for another. */
  TAKES_FOR("noun-phrase"),
  /** Verbs for being what a rule says. */
  COUNTS_AS("noun-phrase"),
  /** Words before what something is not, or what something else is set against. */
  DENIES("noun-phrase"),
  /** Verbs for saying that something is not so, or may not be so. */
  DISPUTES("noun-phrase"),
  /** What people do with pictures, or against a crime. */
  REPORTED_DEED("plain-report"),
  /** Words before a preposition and the term in a plain report. */
  REPORT_NOUN("plain-report"),
  /** Words before a preposition and the pictures that somebody had or shared. */
  ACCUSED("plain-report"),
  /** Words between a plain report and the term that state no more than the term does. */
  PLAIN_ADJECTIVE("plain-report"),
  /** Words before a clause whose subject is the term. */
  OPENS_REPORT("plain-report"),
  /** Prepositions that say what something is like, or instead of what. */
  COMPARES_WITH("plain-report"),
  /** Words that deny what is said of the term. */
  DENYING("plain-report"),
  /** Words by which what a sentence reports may be a belief, an attempt or a fiction. */
  UNSURE("plain-report"),
  /** Words by which a paragraph without quotation marks shows that somebody speaks in it. */
  SPEAKS_OF_HIMSELF("plain-report"),
  /** Words before a deed that did not take place, or that a law only imagines. */
  HYPOTHETICAL("plain-report"),
  /** Words that may stand between those and the deed. */
  BEFORE_DEED("plain-report"),
  /** Words between the term and the verb that says what became of it. */
  SAYS_NO_MORE("plain-report"),
  /** Nouns after a term, each with the word that links it to the term in another order. */
  LINKED_BY("noun-phrase"),
  /** Words in a term for a crime of its own, which a replacement may not leave out unseen. */
  STATED_FACT("noun-phrase"),
  /** Words before an "as" that only compares, or gives an example. */
  COMPARES("noun-phrase"),
  /** Crimes that a "child" further up may not belong to. */
  STANDS_ALONE("noun-phrase"),
  /** Verbs of somebody who says or decides what a thing is. */
  HOLDS_THAT("noun-phrase"),
  /** Pronouns for what is called something. */
  OBJECT_PRONOUN("noun-phrase"),
  /** Beginnings of words in a vowel letter that sound like a consonant: "a unit". */
  CONSONANT_SOUND("noun-phrase"),
  /** Beginnings of words that sound like a vowel against the rule: "an hour", "an uninsured". */
  VOWEL_SOUND("noun-phrase");

  private final String file;

  WordList(String file) {
    this.file = file;
  }

  String file() {
    return file + ".txt";
  }

  String listName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
