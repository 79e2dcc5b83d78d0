// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.List;
import org.housestyle.match.Candidate;

/** Looks for evidence of one kind of usage. */
@FunctionalInterface
interface Judge {

  /** The evidence about a candidate; empty if this judge sees none. */
  List<Evidence> judge(Candidate candidate, Context context);
}
