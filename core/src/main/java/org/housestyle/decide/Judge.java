package org.housestyle.decide;

import java.util.Optional;
import org.housestyle.match.Candidate;

/** Recognises one kind of usage. */
@FunctionalInterface
interface Judge {

  /** The decision about a candidate; empty if this judge does not recognise its usage. */
  Optional<Decision> judge(Candidate candidate, Context context);
}
