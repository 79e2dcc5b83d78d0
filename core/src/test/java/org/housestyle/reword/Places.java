package org.housestyle.reword;

import java.util.Optional;
import org.housestyle.match.MarkedText;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;

/** Places in marked copy, and what may be put there. */
final class Places {

  /** A noun, as in "two images". */
  static final Replacement IMAGE =
      new Replacement(
          Kind.NOUN, "child abuse image", "child abuse images", Optional.of("child abuse image"));

  /** A mass noun. */
  static final Replacement MATERIAL =
      new Replacement(
          Kind.MASS,
          "child abuse material",
          "child abuse material",
          Optional.of("child abuse material"));

  /** A noun that something depends on already, so that it cannot describe another noun. */
  static final Replacement PERSON =
      new Replacement(
          Kind.NOUN,
          "person with an addiction",
          "people with an addiction",
          Optional.of("person with an addiction"));

  private Places() {}

  static Surroundings at(String marked) {
    MarkedText copy = MarkedText.of(marked);
    return new Surroundings(copy.text(), copy.span());
  }
}
