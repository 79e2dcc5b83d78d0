package org.housestyle.reword;

/** Something that must hold of every sentence that is reworded. Immutable, thread-safe. */
interface Invariant {

  /** Whether it holds for a draft. */
  Verdict test(Draft draft, Phrase phrase);
}
