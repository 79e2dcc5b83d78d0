package org.housestyle.cli;

import java.util.List;
import org.housestyle.Housestyle;
import org.housestyle.rule.RulePack;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the house's style is, and what counts as a failure. */
final class StyleOptions {

  @Mixin private PackOption packs;

  @Option(
      names = "--guidance",
      paramLabel = "NAME",
      order = 21,
      description = "Prefer the wording of this body, such as ceop or luxembourg.")
  private String guidance;

  @Option(
      names = "--region",
      paramLabel = "NAME",
      order = 21,
      defaultValue = "en-GB",
      description =
          "Spell replacements as in en-GB, en-US, en-AU or en-CA. Default: ${DEFAULT-VALUE}.")
  private String region;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      order = 22,
      defaultValue = "error",
      description =
          "End with exit code 1 from this level on: ${COMPLETION-CANDIDATES}. Default:"
              + " ${DEFAULT-VALUE}.")
  private FailOn failOn;

  /** From which level on a finding makes the command fail. */
  FailOn failOn() {
    return failOn;
  }

  /**
   * A checker for this style.
   *
   * @throws Misuse if a pack, the guidance or the region is not known
   */
  Housestyle housestyle() {
    List<RulePack> read = packs.read();
    List<String> known = read.stream().flatMap(it -> it.guidance().stream()).distinct().toList();
    if (guidance != null && !known.contains(guidance)) {
      throw new Misuse(
          "no guidance \""
              + guidance
              + "\""
              + DidYouMean.hint(guidance, known)
              + " (known: "
              + String.join(", ", known)
              + ")");
    }
    Housestyle housestyle = inRegion(Housestyle.withRules(read));
    return guidance == null ? housestyle : housestyle.withGuidance(guidance);
  }

  private Housestyle inRegion(Housestyle housestyle) {
    try {
      return housestyle.withRegion(region);
    } catch (IllegalArgumentException e) {
      throw new Misuse("--region: " + e.getMessage());
    }
  }
}
