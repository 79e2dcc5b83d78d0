// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CHILD_WORD;
import static org.housestyle.english.WordList.DETERMINER;
import static org.housestyle.english.WordList.PICTURE;
import static org.housestyle.english.WordList.WAY_IN_OR_OUT;

import java.util.List;
import org.housestyle.rule.Term.Head;

/** "She was rescued from …": the new words would name the child a second time. */
final class ChildNamedOnce implements Invariant {

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    boolean state =
        phrase.candidate().term().head() == Head.MASS
            && draft.form() == Form.MASS
            && !ENGLISH.has(PICTURE, draft.head());
    return Verdict.doubtIf(
        state && namesChild(draft.words()) && isLeft(phrase.around().preceding()),
        "somebody goes in or out of it: it would name its victims twice");
  }

  private static boolean namesChild(String words) {
    return ENGLISH.hasAny(CHILD_WORD, List.of(words.split(" ")));
  }

  private static boolean isLeft(List<String> before) {
    int last = before.size() - 1;
    if (last > 0 && ENGLISH.has(DETERMINER, before.get(last))) {
      last--;
    }
    return (last >= 0 && ENGLISH.has(WAY_IN_OR_OUT, before.get(last)))
        || (last > 0 && ENGLISH.has(WAY_IN_OR_OUT, before.get(last - 1) + " " + before.get(last)));
  }
}
