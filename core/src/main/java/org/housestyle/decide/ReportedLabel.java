package org.housestyle.decide;

import java.util.Optional;
import org.housestyle.match.Candidate;

/**
 * A label that somebody was given, reported without quotation marks: "dismissed by officers as a
 * child prostitute". It is the publication's wording, but another word would falsify the report.
 */
final class ReportedLabel implements Judge {

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    return Cues.LABEL
        .firstIn(context.sentence(candidate.span()))
        .map(words -> Decision.Used.reported("a label that the story reports: \"" + words + "\""));
  }
}
