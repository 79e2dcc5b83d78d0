// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A place in markup where a term is planted.
 *
 * @param outcome what is said about it
 * @param snippet the markup, with SENTENCE, TERM, SLUG and DECOY to fill in
 */
record Place(Outcome outcome, String snippet) {

  /** What is said about the term in a place. */
  enum Outcome {
    /** A statement with a safe edit. */
    SAFE,
    /** A statement whose edits are for review. */
    REVIEW,
    /** A quotation, which is not edited. */
    QUOTED,
    /** Nothing. */
    SILENT
  }

  /** The places that a resource lists, one a line. */
  static List<Place> read(String resource) {
    List<Place> places = new ArrayList<>();
    for (String line : text(resource).split("\n")) {
      int bar = line.indexOf(" | ");
      if (!line.startsWith("#") && bar > 0) {
        Outcome outcome = Outcome.valueOf(line.substring(0, bar).toUpperCase(Locale.ROOT));
        places.add(new Place(outcome, line.substring(bar + " | ".length()).replace('¶', '\n')));
      }
    }
    return places;
  }

  private static String text(String resource) {
    try (InputStream in = Place.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
