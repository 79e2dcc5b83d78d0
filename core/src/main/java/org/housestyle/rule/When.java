package org.housestyle.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What must stand round a term for it to be a fault: the word "client" is none, unless the story is
 * about a child who was sold. Everything given must hold; of a list, one entry is enough.
 *
 * @param near wordings in the same sentence, at most {@code distance} words away
 * @param distance how many words away is near
 * @param sentence wordings in the same sentence
 * @param passage wordings in the same paragraph
 * @param document wordings anywhere in the story
 * @param ageUnder an age below this one in the same sentence
 */
public record When(
    List<TermPattern> near,
    int distance,
    List<TermPattern> sentence,
    List<TermPattern> passage,
    List<TermPattern> document,
    OptionalInt ageUnder) {

  /** No condition at all. */
  public static final When ALWAYS =
      new When(List.of(), 0, List.of(), List.of(), List.of(), OptionalInt.empty());

  /** Takes copies of the lists. */
  public When {
    near = List.copyOf(near);
    sentence = List.copyOf(sentence);
    passage = List.copyOf(passage);
    document = List.copyOf(document);
  }

  /** Whether there is nothing to ask. */
  public boolean isAlways() {
    return near.isEmpty()
        && sentence.isEmpty()
        && passage.isEmpty()
        && document.isEmpty()
        && ageUnder.isEmpty();
  }

  /**
   * What is asked, a clause for each condition: "the sentence has girl/boy".
   *
   * @param wording how a pattern is told
   */
  public List<String> inWords(Function<TermPattern, String> wording) {
    List<String> asked = new ArrayList<>();
    tell(asked, "the text within " + distance + " words", near, wording);
    tell(asked, "the sentence", sentence, wording);
    tell(asked, "the paragraph", passage, wording);
    tell(asked, "the story", document, wording);
    ageUnder.ifPresent(age -> asked.add("the sentence has an age under " + age));
    return asked;
  }

  private static void tell(
      List<String> asked,
      String where,
      List<TermPattern> patterns,
      Function<TermPattern, String> wording) {
    if (!patterns.isEmpty()) {
      asked.add(
          where + " has " + patterns.stream().map(wording).collect(Collectors.joining(" or ")));
    }
  }
}
