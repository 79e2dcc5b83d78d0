// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.Optional;
import org.housestyle.rule.Replacement;

/** A way to cut the noun phrase round a term and to put a replacement into it. */
interface Cut {

  /** The phrase with a replacement in it; empty if the phrase cannot be cut in this way. */
  Optional<Draft> of(Replacement replacement, NounPhrase phrase);
}
