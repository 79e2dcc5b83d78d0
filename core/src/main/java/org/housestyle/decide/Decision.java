// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.List;
import java.util.Optional;
import org.housestyle.rule.Usage;

/** What was decided about a candidate. */
public sealed interface Decision {

  /** The reason, in a few words that can be shown to a person. */
  String reason();

  /**
   * The candidate is part of the copy.
   *
   * @param usage how the term is used
   * @param reason why, in a few words
   * @param editable whether a replacement would leave the report true
   * @param review why a person must look at every replacement; empty if one may be safe
   * @param doubt what else the term may be, if the evidence for that is weak
   * @param evidence all that was weighed
   */
  record Used(
      Usage usage,
      String reason,
      boolean editable,
      Optional<String> review,
      Optional<String> doubt,
      List<Evidence> evidence)
      implements Decision {

    private static final String OWN_WORDS = "the publication's own words";

    /** The publication's own words, about which there is no evidence of another usage. */
    static Used own() {
      return new Used(
          Usage.STATEMENT, OWN_WORDS, true, Optional.empty(), Optional.empty(), List.of());
    }

    /** The publication's own words, which only a person may replace. */
    static Used ownIn(List<Evidence> faint, String review) {
      return new Used(
          Usage.STATEMENT, OWN_WORDS, true, Optional.of(review), Optional.empty(), faint);
    }

    /** Strong evidence that stands alone. */
    static Used by(Evidence evidence) {
      return new Used(
          evidence.usage(),
          evidence.reason(),
          false,
          Optional.empty(),
          Optional.empty(),
          List.of(evidence));
    }

    /** The wording of a charge in words that the law no longer has. */
    Used lapsed(String since) {
      return new Used(
          Usage.STATEMENT,
          since,
          true,
          Optional.of("it is a charge: look up how it is worded"),
          Optional.empty(),
          evidence);
    }
  }

  /**
   * The candidate is not prose: it is in an address or a file name.
   *
   * @param reason what it is part of
   */
  record NotProse(String reason) implements Decision {}
}
