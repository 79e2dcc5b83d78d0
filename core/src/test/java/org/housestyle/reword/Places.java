// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.match.Candidate;
import org.housestyle.match.MarkedText;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.rule.Term;
import org.housestyle.rule.Term.Head;
import org.housestyle.rule.TermPattern;

/** Places in marked copy, and what may be put there. */
final class Places {

  /** A noun, as in "two images". */
  static final Replacement IMAGE =
      Replacement.builder(Kind.NOUN, "child abuse image")
          .plural("child abuse images")
          .modifier(Optional.of("child abuse image"))
          .act(Optional.of("child abuse"))
          .build();

  /** A mass noun. */
  static final Replacement MATERIAL =
      Replacement.builder(Kind.MASS, "child abuse material")
          .modifier(Optional.of("child abuse material"))
          .act(Optional.of("child abuse"))
          .build();

  /** A mass noun that something depends on already, so that it cannot describe another noun. */
  static final Replacement EXPLOITATION =
      Replacement.builder(Kind.MASS, "sexual exploitation of children in prostitution").build();

  /** A noun for a person that something depends on already. */
  static final Replacement PERSON =
      Replacement.builder(Kind.NOUN, "person with an addiction")
          .plural("people with an addiction")
          .build();

  /** A noun for a person that can stand before another noun. */
  static final Replacement OFFENDER =
      Replacement.builder(Kind.NOUN, "child sex offender")
          .plural("child sex offenders")
          .modifier(Optional.of("child sex offender"))
          .act(Optional.of("child sexual abuse"))
          .build();

  /** A noun for a child, with what is done to them. */
  static final Replacement CHILD =
      Replacement.builder(Kind.NOUN, "sexually exploited child")
          .plural("sexually exploited children")
          .modifier(Optional.of("sexually exploited child"))
          .state(Optional.of("sexually exploited"))
          .build();

  private static final RegionalSpelling AS_IT_IS = new RegionalSpelling(Map.of());

  private Places() {}

  static Surroundings at(String marked) {
    MarkedText copy = MarkedText.of(marked);
    return new Surroundings(copy.text(), copy.span());
  }

  /** The phrase round a marked term, for which some replacements are published. */
  static NounPhrase phrase(String marked, Head head, Replacement... published) {
    MarkedText copy = MarkedText.of(marked);
    Term term =
        Term.builder(TermPattern.parse("term", Map.of()))
            .head(head)
            .prefer(Map.of(Replacement.GENERAL, List.of(published)))
            .build();
    boolean plural = head == Head.COUNT && copy.span().in(copy.text().text()).endsWith("s");
    return new NounPhrase(
        new Candidate(null, term, copy.span(), plural, false, Map.of()), copy.text(), AS_IT_IS);
  }
}
