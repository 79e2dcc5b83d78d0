package org.housestyle.decide;

import java.util.Optional;
import org.housestyle.match.Candidate;

/** One way of seeing what a candidate does in its passage. */
@FunctionalInterface
interface Judge {

  /** A decision, if this judge has one. */
  Optional<Decision> judge(Candidate candidate, Context context);
}
