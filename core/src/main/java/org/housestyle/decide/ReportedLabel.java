// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.List;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;

/**
 * A label that somebody was given, reported without quotation marks: "dismissed by officers as a
 * child prostitute". It is the publication's wording, but another word would falsify the report.
 */
final class ReportedLabel implements Judge {

  @Override
  public List<Evidence> judge(Candidate candidate, Context context) {
    CueText text = context.sentence(candidate.span());
    return Cues.LABEL.evidence(text, Usage.STATEMENT, "a label that the story reports: ");
  }
}
