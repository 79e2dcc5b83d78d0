// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.ARTICLE;
import static org.housestyle.english.WordList.COUNTER;
import static org.housestyle.english.WordList.PLURAL_VERB;

import java.util.List;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.rule.Term.Head;

/** The words that agree with the term agree with the replacement. */
final class NumberAgrees implements Invariant {

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    Head head = phrase.candidate().term().head();
    if (head == Head.MASS && draft.form() == Form.PLURAL) {
      boolean ends = phrase.follower() == Follower.END;
      return Verdict.refuseIf(!ends || MassNoun.isAskedFor(phrase.around()));
    }
    boolean massForCount = head == Head.COUNT && draft.replacement().kind() == Kind.MASS;
    if (!massForCount || draft.form() == Form.MODIFIER) {
      return Verdict.PROVEN;
    }
    return isCounted(phrase.around())
        ? Verdict.REFUSED
        : Verdict.doubt("the words round it would have to agree");
  }

  /** Whether the words round the term count it, as they cannot count a mass noun. */
  private static boolean isCounted(Surroundings around) {
    List<String> before = around.preceding();
    int last = before.size() - 1;
    String previous = around.previous();
    boolean number = !previous.isEmpty() && Character.isDigit(previous.charAt(0));
    boolean articleFurtherUp =
        last > 0
            && ENGLISH.has(ARTICLE, before.get(last - 1))
            && !Vocabulary.isPreposition(previous);
    return number
        || articleFurtherUp
        || ENGLISH.has(COUNTER, previous)
        || ENGLISH.has(PLURAL_VERB, around.next());
  }
}
