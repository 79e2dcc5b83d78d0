package org.housestyle.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;

/** The wording of a charge, told by the words that come just before it. */
final class LegalWording implements Judge {

  private static final int REACH = 10;
  private static final Set<String> CHARGE_WORDS =
      Set.of(
          "charged",
          "charge",
          "charges",
          "count",
          "counts",
          "convicted",
          "conviction",
          "convictions",
          "pleaded",
          "pled",
          "indicted",
          "indictment",
          "guilty",
          "offence",
          "offences",
          "offense",
          "offenses");
  private static final Set<String> LEADS_ON = Set.of("of", "with", "to", "on", "for");

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    List<String> before = context.wordsBefore(candidate.span().start(), REACH);
    for (int i = before.size() - 2; i >= 0; i--) {
      if (CHARGE_WORDS.contains(before.get(i)) && LEADS_ON.contains(before.get(i + 1))) {
        return Optional.of(
            new Decision.Used(
                Usage.LEGAL,
                "the wording of a charge, after \""
                    + before.get(i)
                    + " "
                    + before.get(i + 1)
                    + "\""));
      }
    }
    return Optional.empty();
  }
}
