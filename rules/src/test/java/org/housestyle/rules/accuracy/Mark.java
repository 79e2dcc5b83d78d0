// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import java.util.Set;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * A marked term of annotated copy and what is right for it.
 *
 * @param span where the term stands in the copy, in UTF-16 units from 0
 * @param usage how it is used
 * @param rule the id of the rule that ought to find it
 * @param edit what may be done to it
 * @param accepted the whole copy as it may read after an accepted suggestion; empty if not given
 */
record Mark(Span span, Usage usage, String rule, Edit edit, Set<String> accepted) {

  /** What may be done to a term. */
  enum Edit {
    /** It may be edited without asking. */
    SAFE,
    /** Wording may be suggested, but a person has to look at it. */
    REVIEW,
    /** Any edit would falsify the report. */
    NEVER
  }

  /** Whether nothing is to be reported. */
  boolean isToBeSilent() {
    return usage == Usage.MENTION || usage == Usage.TITLE;
  }

  /** Whether a suggestion can be compared with accepted wording. */
  boolean isJudged() {
    return !accepted.isEmpty();
  }
}
