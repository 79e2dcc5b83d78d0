// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.housestyle.rules.markup.Place.Outcome;
import org.housestyle.text.Span;

/**
 * A page in which terms were planted. Not thread-safe while it is built.
 *
 * @param format the format that it is in
 */
record PlantedPage(String format, StringBuilder text, StringBuilder fixed, List<Planted> planted) {

  private static final String TERM = "child pornography";
  private static final String EDITED = "child abuse images";
  private static final List<String> SENTENCES =
      List.of(
          "Police found TERM on a laptop.",
          "Officers seized TERM at his home.",
          "Detectives found TERM on the computer.");

  /**
   * A planted place.
   *
   * @param span where its snippet is in the page
   */
  record Planted(Outcome outcome, Span span) {}

  PlantedPage(String format) {
    this(format, new StringBuilder(), new StringBuilder(), new ArrayList<>());
  }

  /** Adds markup as it is. */
  PlantedPage add(String markup) {
    text.append(markup);
    fixed.append(markup);
    return this;
  }

  /** Adds some of the places, in any order. */
  PlantedPage plant(List<Place> places, int most, String between, Random random) {
    List<Place> left = new ArrayList<>(places);
    for (int i = 0; i < most && !left.isEmpty(); i++) {
      add(i == 0 ? "" : between);
      plant(left.remove(random.nextInt(left.size())), random);
    }
    return this;
  }

  private void plant(Place place, Random random) {
    String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
    int start = text.length();
    String open =
        place
            .snippet()
            .replace("DECOY", sentence.replace("TERM", TERM))
            .replace("SLUG", "child-pornography")
            .replace("SENTENCE", sentence);
    text.append(open.replace("TERM", TERM));
    fixed.append(open.replace("TERM", place.outcome() == Outcome.SAFE ? EDITED : TERM));
    planted.add(new Planted(place.outcome(), new Span(start, text.length())));
  }
}
