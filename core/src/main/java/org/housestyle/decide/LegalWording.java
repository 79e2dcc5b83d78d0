package org.housestyle.decide;

import java.util.Optional;
import java.util.regex.Pattern;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;

/** The wording of a charge or of a statute: "charged with possession of …", "section 1 of …". */
final class LegalWording implements Judge {

  /** "Child porn charges" sums charges up; it does not word them. */
  private static final Pattern SUM =
      Pattern.compile(
          "(?i)(?:charge|offence|offense|count|crime|case|conviction|allegation)s?$|trial$");

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    if (SUM.matcher(candidate.span().in(context.prose())).find()) {
      return Optional.empty();
    }
    CueText text = context.sentence(candidate.span());
    return Cues.LEGAL.firstIn(text).map(LegalWording::decision);
  }

  static Decision decision(String words) {
    return new Decision.Used(
        Usage.LEGAL, "the wording of a charge or a statute: \"" + words + "\"");
  }
}
