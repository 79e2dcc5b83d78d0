// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

/** Something that must hold of every sentence that is reworded. Immutable, thread-safe. */
interface Invariant {

  /** Whether it holds for a draft. */
  Verdict test(Draft draft, NounPhrase phrase);

  /** Whether no draft matters to it, so that it is tested once for a phrase. */
  default boolean isOfPhrase() {
    return false;
  }
}
