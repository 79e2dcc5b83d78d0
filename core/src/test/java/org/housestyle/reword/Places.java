package org.housestyle.reword;

import java.util.Optional;
import org.housestyle.match.MarkedText;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;

/** Places in marked copy, and what may be put there. */
final class Places {

  /** A noun, as in "two images". */
  static final Replacement IMAGE =
      Replacement.builder(Kind.NOUN, "child abuse image")
          .plural("child abuse images")
          .modifier(Optional.of("child abuse image"))
          .build();

  /** A mass noun. */
  static final Replacement MATERIAL =
      Replacement.builder(Kind.MASS, "child abuse material")
          .plural("child abuse material")
          .modifier(Optional.of("child abuse material"))
          .build();

  /** A noun that something depends on already, so that it cannot describe another noun. */
  static final Replacement PERSON =
      Replacement.builder(Kind.NOUN, "person with an addiction")
          .plural("people with an addiction")
          .modifier(Optional.of("person with an addiction"))
          .build();

  private Places() {}

  static Surroundings at(String marked) {
    MarkedText copy = MarkedText.of(marked);
    return new Surroundings(copy.text(), copy.span());
  }
}
