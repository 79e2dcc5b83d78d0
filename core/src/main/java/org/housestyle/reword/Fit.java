package org.housestyle.reword;

import java.util.List;
import java.util.Set;
import org.housestyle.reword.Agreement.Form;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.rule.Term.Head;

/**
 * Whether a replacement can stand in a place at all. What nobody would write there is not offered,
 * not even for a person to confirm.
 */
final class Fit {

  /** "… of 12", "… aged 12" hang on the noun itself. */
  private static final Set<String> SUFFIXES = Set.of("of", "aged");

  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> FORMER = Set.of("former", "ex", "onetime");
  private static final Set<String> YOUNG = Set.of("child", "children", "boy", "boys", "girl");
  private static final Set<String> COUNTERS = Vocabulary.list("counters");
  private static final Set<String> BEFORE_A_NOUN = Vocabulary.list("before-noun");
  private static final Set<String> PLURAL_VERBS =
      Set.of("are", "were", "have", "aren't", "weren't");

  private final Surroundings around;
  private final Agreement agreement;
  private final Head head;
  private final boolean plural;

  /** Whether a noun follows that the term only describes. */
  private final boolean describes;

  /** Whether something is tied to the noun, so that nothing more can hang on it. */
  private final boolean bound;

  /** Whether "former" or the like stands before it. */
  private final boolean former;

  /**
   * Looks at a place.
   *
   * @param around the words round the term
   * @param agreement the form that they ask for
   * @param head the grammar of the term's head
   * @param plural whether the term is in the plural
   * @param lead whether a part of the term stays after the replacement
   */
  Fit(Surroundings around, Agreement agreement, Head head, boolean plural, boolean lead) {
    this.around = around;
    this.agreement = agreement;
    this.head = head;
    this.plural = plural;
    boolean tied = around.isTiedToPrevious();
    this.describes = !lead && !plural && isBeforeANoun();
    this.bound = tied || around.isTiedToNext() || around.isPossessive() || hasSuffix();
    this.former = tied || FORMER.contains(around.previous());
  }

  /** Whether a noun or a phrase may be offered. */
  boolean allows(Replacement replacement) {
    if ((describes || bound || former) && clashes(replacement, agreement.form(replacement))) {
      return false;
    }
    return switch (head) {
      case MASS -> replacement.kind() != Kind.NOUN || agreement.form() != Form.MASS;
      case COUNT -> replacement.kind() != Kind.MASS || !isCounted();
      case ACT -> isPlaceOfANoun() && !(plural && hasPluralVerb());
      case VERB -> replacement.kind() == Kind.PHRASE;
      case NONE -> true;
    };
  }

  private boolean clashes(Replacement replacement, String text) {
    return hasTail(text)
        || (describes && isPerson(replacement, text))
        || (former && YOUNG.contains(lastWord(text)));
  }

  private boolean hasSuffix() {
    return around.following().size() > 1
        && SUFFIXES.contains(around.following().get(0))
        && Character.isDigit(around.following().get(1).charAt(0));
  }

  /** A person before another is understood as both: "Refugee mother", not "Offender coach". */
  private boolean isPerson(Replacement replacement, String text) {
    return replacement.kind() == Kind.NOUN
        && Vocabulary.isPerson(around.next())
        && Vocabulary.isPerson(lastWord(text));
  }

  private boolean isBeforeANoun() {
    String next = around.next();
    return Vocabulary.takesModifier(next) || Vocabulary.isPerson(next) || FORMER.contains(next);
  }

  /** Whether something hangs on the noun, so that nothing more can: "people with …". */
  private static boolean hasTail(String text) {
    for (int space = text.indexOf(' '); space >= 0; ) {
      int next = text.indexOf(' ', space + 1);
      String word = text.substring(space + 1, next < 0 ? text.length() : next);
      if (Vocabulary.beginsATail(word)) {
        return true;
      }
      space = next;
    }
    return false;
  }

  /** Whether the words before count the term, as no mass noun can be: "a brief affair". */
  private boolean isCounted() {
    List<String> before = around.preceding();
    int last = before.size() - 1;
    String previous = around.previous();
    boolean number = !previous.isEmpty() && Character.isDigit(previous.charAt(0));
    boolean articleFurtherUp =
        last > 0 && ARTICLES.contains(before.get(last - 1)) && !isPreposition(previous);
    return number
        || articleFurtherUp
        || COUNTERS.contains(previous)
        || PLURAL_VERBS.contains(around.next());
  }

  private boolean hasPluralVerb() {
    return NearWords.anyIn(PLURAL_VERBS, around.restOfSentence(), 0);
  }

  private boolean isPlaceOfANoun() {
    String previous = around.previousButArticle();
    return !VerbForm.isAskedFor(around)
        && !previous.equals("in")
        && (previous.isEmpty()
            || BEFORE_A_NOUN.contains(previous)
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
