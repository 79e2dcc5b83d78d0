// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import org.housestyle.service.StyleService;
import org.housestyle.service.StyleServiceBuilder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for rules and settings. */
final class StyleOptions {

  @Mixin private final RuleOptions rules = new RuleOptions();

  @Option(
      names = "--guidance",
      paramLabel = "NAME",
      order = 21,
      completionCandidates = CompletionNames.Guidance.class,
      description = "Prefer the wording of this body, such as ceop or luxembourg.")
  private String guidance;

  @Option(
      names = "--region",
      paramLabel = "NAME",
      order = 21,
      description = "Spell replacements as in en-GB, en-US, en-AU or en-CA. Default: en-GB.")
  private String region;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      order = 22,
      description =
          "End with exit code 1 from this level on: ${COMPLETION-CANDIDATES}. Default: error.")
  private FailOn failOn;

  /**
   * A service with these options.
   *
   * @throws InvalidUseException if the options contradict each other, or the configuration file
   *     does not exist
   */
  StyleService service() {
    return builder().build();
  }

  /** The same, to which more options can be added. */
  StyleServiceBuilder builder() {
    StyleServiceBuilder builder = rules.builder();
    if (guidance != null) {
      builder.guidance(guidance, "--guidance");
    }
    if (region != null) {
      builder.region(region, "--region");
    }
    if (failOn != null) {
      builder.failOn(failOn.toString(), "--fail-on");
    }
    return builder;
  }
}
