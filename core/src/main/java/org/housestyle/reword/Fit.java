package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.ARTICLE;
import static org.housestyle.english.WordList.BEFORE_NOUN;
import static org.housestyle.english.WordList.COUNTER;
import static org.housestyle.english.WordList.FORMER;
import static org.housestyle.english.WordList.HANGS_ON_NOUN;
import static org.housestyle.english.WordList.PLURAL_VERB;
import static org.housestyle.english.WordList.YOUNG;

import java.util.List;
import org.housestyle.reword.Agreement.Form;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.rule.Term.Head;

/** Rejects replacements that would not be English in a place, so that they are not even offered. */
final class Fit {

  private final Surroundings around;
  private final Agreement agreement;
  private final Head head;
  private final boolean plural;

  /** Whether a noun follows that the term only describes. */
  private final boolean describes;

  /** Whether something is tied to the noun, so that nothing more can depend on it. */
  private final boolean bound;

  /** Whether "former" or the like is before the term. */
  private final boolean former;

  /**
   * Looks at a place.
   *
   * @param around the words round the term
   * @param agreement the form that they require
   * @param head the grammar of the term's head
   * @param plural whether the term is in the plural
   * @param lead whether the last words of the term stay as they are
   */
  Fit(Surroundings around, Agreement agreement, Head head, boolean plural, boolean lead) {
    this.around = around;
    this.agreement = agreement;
    this.head = head;
    this.plural = plural;
    boolean tied = around.isTiedToPrevious();
    this.describes = !lead && !plural && describesNoun();
    this.bound = tied || around.isTiedToNext() || around.isPossessive() || hasSuffix();
    this.former = tied || ENGLISH.has(FORMER, around.previous());
  }

  /** Whether a replacement may be offered; not for verbs. */
  boolean allows(Replacement replacement) {
    if ((describes || bound || former) && clashes(replacement, agreement.form(replacement))) {
      return false;
    }
    return switch (head) {
      case MASS -> replacement.kind() != Kind.NOUN || agreement.form() != Form.MASS;
      case COUNT -> replacement.kind() != Kind.MASS || !isCounted();
      case ACT -> isPlaceForNoun() && !(plural && hasPluralVerb());
      case VERB -> replacement.kind() == Kind.PHRASE;
      case NONE -> true;
    };
  }

  private boolean clashes(Replacement replacement, String text) {
    return Vocabulary.hasTail(text)
        || (describes && isPerson(replacement, text))
        || (former && ENGLISH.has(YOUNG, lastWord(text)));
  }

  private boolean hasSuffix() {
    return around.following().size() > 1
        && ENGLISH.has(HANGS_ON_NOUN, around.following().get(0))
        && Character.isDigit(around.following().get(1).charAt(0));
  }

  /** Two people in a row are one person: "refugee mother", but not "offender coach". */
  private boolean isPerson(Replacement replacement, String text) {
    return replacement.kind() == Kind.NOUN
        && Vocabulary.isPerson(around.next())
        && Vocabulary.isPerson(lastWord(text));
  }

  private boolean describesNoun() {
    String next = around.next();
    return Vocabulary.takesModifier(next) || Vocabulary.isPerson(next) || ENGLISH.has(FORMER, next);
  }

  /** Whether the words round the term count it, as they cannot count a mass noun. */
  private boolean isCounted() {
    List<String> before = around.preceding();
    int last = before.size() - 1;
    String previous = around.previous();
    boolean number = !previous.isEmpty() && Character.isDigit(previous.charAt(0));
    boolean articleFurtherUp =
        last > 0 && ENGLISH.has(ARTICLE, before.get(last - 1)) && !isPreposition(previous);
    return number
        || articleFurtherUp
        || ENGLISH.has(COUNTER, previous)
        || ENGLISH.has(PLURAL_VERB, around.next());
  }

  private boolean hasPluralVerb() {
    return ENGLISH.hasAny(PLURAL_VERB, around.restOfSentence());
  }

  private boolean isPlaceForNoun() {
    String previous = around.previousButArticle();
    return !VerbForm.isAskedFor(around)
        && !previous.equals("in")
        && (previous.isEmpty()
            || ENGLISH.has(BEFORE_NOUN, previous)
            || isPreposition(previous)
            || previous.endsWith("'s"));
  }

  private static boolean isPreposition(String word) {
    return Vocabulary.isPreposition(word);
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
