package org.housestyle.decide;

import java.util.Optional;
import org.housestyle.match.Candidate;

/** A term that is all struck out: the copy was corrected, and shows the correction. */
final class StruckOut implements Judge {

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    return context.text().block().deletions().stream().anyMatch(it -> it.contains(candidate.span()))
        ? Optional.of(new Decision.NotProse("struck out"))
        : Optional.empty();
  }
}
