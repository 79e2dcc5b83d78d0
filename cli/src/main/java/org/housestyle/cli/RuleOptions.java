// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.LevelOverride;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.service.StyleService;
import org.housestyle.service.StyleServiceBuilder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for which rules are checked, and whose configuration applies. */
final class RuleOptions {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      order = 18,
      description =
          "Use this configuration for all files. Default: the nearest housestyle.yml from each file"
              + " up to the repository's root.")
  private String config;

  @Option(names = "--no-config", order = 19, description = "Read no housestyle.yml.")
  private boolean noConfig;

  @Option(
      names = "--trust",
      order = 19,
      description =
          "Trust each housestyle.yml: it may name files outside its repository in extends and"
              + " packs.")
  private boolean trust;

  @Mixin private final PackOption packs = new PackOption();

  @Option(
      names = "--select",
      paramLabel = "RULE",
      order = 20,
      completionCandidates = CompletionNames.Rules.class,
      description = "Check these rules only: an id, pack/id, or pack/* for a pack. Repeatable.")
  private List<String> selected = new ArrayList<>();

  @Option(
      names = "--ignore",
      paramLabel = "RULE",
      order = 20,
      completionCandidates = CompletionNames.Rules.class,
      description = "Turn these rules off: an id, pack/id, or pack/* for a pack. Repeatable.")
  private List<String> ignored = new ArrayList<>();

  /**
   * A service with these options, to which more can be added.
   *
   * @throws InvalidUseException if the options contradict each other, or the configuration file
   *     does not exist
   */
  StyleServiceBuilder builder() {
    StyleServiceBuilder builder =
        StyleService.builder(
                BuiltInPacks.names(), BuiltInPacks::named, RuleOptions.class.getClassLoader())
            .packs(packs.named(), Path.of(""), "--pack")
            .only(selected, "--select");
    ignored.forEach(rule -> builder.level(rule, LevelOverride.OFF, "--ignore"));
    configure(builder);
    return builder;
  }

  private void configure(StyleServiceBuilder builder) {
    if (trust) {
      builder.trusting();
    }
    if (config == null) {
      if (noConfig) {
        builder.withoutConfiguration();
      }
      return;
    }
    if (noConfig) {
      throw new InvalidUseException("--config and --no-config do not go together; leave one out");
    }
    try {
      Path file = Path.of(config);
      if (Files.isRegularFile(file)) {
        builder.configuration(file);
        return;
      }
    } catch (InvalidPathException e) {
      // then it is not a file either
    }
    throw new InvalidUseException("--config: no file \"" + config + "\"");
  }
}
