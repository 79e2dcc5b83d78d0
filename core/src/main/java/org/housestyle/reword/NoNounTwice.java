// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CHILD_WORD;
import static org.housestyle.english.WordList.DETERMINER;
import static org.housestyle.english.WordList.LIST_END;
import static org.housestyle.english.WordList.PICTURE;

import java.util.List;
import java.util.Optional;
import org.housestyle.text.Span;

/** No noun comes twice in the phrase or in a pair: "images of images", "X and X". */
final class NoNounTwice implements Invariant {

  /** How many words of a neighbour must come again for it to say the same. */
  private static final int SAME_WORDS = 2;

  /** How many letters two forms of one word have in common. */
  private static final int STEM = 4;

  private static final String TWICE = "the other half of the pair says the same";

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    Surroundings around = phrase.around();
    String head = draft.head();
    boolean picturesOfPictures = phrase.container().isPresent() && ENGLISH.has(PICTURE, head);
    Optional<Span> neighbour = phrase.publishedNeighbour();
    boolean besideItself =
        neighbour.isPresent()
            && (neighbour.get().start() < draft.span().start()
                || neighbour.get().end() > draft.span().end());
    if (picturesOfPictures || besideItself || repeatsItsTail(draft, around)) {
      return Verdict.REFUSED;
    }
    List<String> before = memberBefore(around.preceding());
    List<String> after = memberAfter(around.following());
    boolean same =
        says(before, draft, head)
            || says(after, draft, head)
            || isOldWord(before, around)
            || isOldWord(after, around);
    return Verdict.doubtIf(same, TWICE);
  }

  /** "People living in the country entering the country". */
  private static boolean repeatsItsTail(Draft draft, Surroundings around) {
    if (!draft.hasTail()) {
      return false;
    }
    for (String word : draft.words().substring(draft.words().indexOf(' ')).split(" ")) {
      if (word.length() > STEM && around.following().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The member of a list that ends before the term. */
  private static List<String> memberBefore(List<String> before) {
    int end = before.size() - 1;
    if (end < 1 || !ENGLISH.has(LIST_END, before.get(end))) {
      return List.of();
    }
    int start = end;
    while (start > 0 && !beginsMember(before.get(start - 1))) {
      start--;
    }
    return before.subList(start, end);
  }

  /** The member of a list that follows the term. */
  private static List<String> memberAfter(List<String> following) {
    if (following.isEmpty() || !ENGLISH.has(LIST_END, following.get(0))) {
      return List.of();
    }
    int end = 1;
    while (end < following.size() && !Vocabulary.followsNounPhrase(following.get(end))) {
      end++;
    }
    return following.subList(1, end);
  }

  private static boolean beginsMember(String word) {
    return Vocabulary.followsNounPhrase(word) || ENGLISH.has(DETERMINER, word);
  }

  /** Whether a member of the list has the draft's head and two of its words. */
  private static boolean says(List<String> member, Draft draft, String head) {
    if (member.isEmpty()) {
      return false;
    }
    String last = member.get(member.size() - 1);
    boolean sameHead =
        isOneWord(last, head) || (ENGLISH.has(PICTURE, last) && ENGLISH.has(PICTURE, head));
    int same = 0;
    for (String word : draft.words().split(" ")) {
      same += hasWord(member, word) ? 1 : 0;
    }
    return sameHead && same >= SAME_WORDS;
  }

  private static boolean hasWord(List<String> words, String wanted) {
    for (String word : words) {
      if (isOneWord(word, wanted)) {
        return true;
      }
    }
    return false;
  }

  /** "Child porn and child pornography" would both become the same. */
  private static boolean isOldWord(List<String> member, Surroundings around) {
    List<String> term = around.termWords();
    return !member.isEmpty()
        && ENGLISH.has(CHILD_WORD, member.get(0))
        && isOneWord(member.get(member.size() - 1), term.get(term.size() - 1));
  }

  private static boolean isOneWord(String one, String other) {
    return one.length() >= STEM && one.regionMatches(true, 0, other, 0, STEM);
  }
}
