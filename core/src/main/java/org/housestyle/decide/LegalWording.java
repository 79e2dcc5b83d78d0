package org.housestyle.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;

/**
 * The wording of a charge: a word of charging just before the term, or earlier in the sentence if
 * the term hangs on an act that people are charged with ("and one of possession of …").
 */
final class LegalWording implements Judge {

  private static final int NEAR = 10;
  private static final int FAR = 40;
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
  private static final Set<String> ACTS =
      Set.of(
          "possession",
          "possessing",
          "making",
          "distribution",
          "distributing",
          "production",
          "producing",
          "receiving",
          "viewing",
          "downloading",
          "sharing",
          "importing");

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    List<String> before = context.wordsBefore(candidate.span().start(), FAR);
    boolean hangsOnAct =
        before.subList(Math.max(0, before.size() - 3), before.size()).stream()
            .anyMatch(ACTS::contains);
    int farthest = hangsOnAct ? 0 : Math.max(0, before.size() - NEAR);
    for (int i = before.size() - 2; i >= farthest; i--) {
      if (CHARGE_WORDS.contains(before.get(i)) && LEADS_ON.contains(before.get(i + 1))) {
        String words = before.get(i) + " " + before.get(i + 1);
        return Optional.of(
            new Decision.Used(Usage.LEGAL, "the wording of a charge, after \"" + words + "\""));
      }
    }
    return Optional.empty();
  }
}
