// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.housestyle.LevelOverride;
import org.housestyle.rule.Usage;

/**
 * A level that a parameter sets, written as {@code NAME=LEVEL}.
 *
 * @param name names a rule, or a usage
 */
record NamedLevel(String parameter, String name, LevelOverride level) {

  /**
   * Reads the values of a parameter, each as {@code NAME=LEVEL}.
   *
   * @param values may be null
   */
  static List<NamedLevel> read(String parameter, List<String> values)
      throws MojoExecutionException {
    List<NamedLevel> settings = new ArrayList<>();
    for (String value : values == null ? List.<String>of() : values) {
      int equals = value.indexOf('=');
      Optional<LevelOverride> level = LevelOverride.named(value.substring(equals + 1).strip());
      if (equals < 1 || level.isEmpty()) {
        throw Parameters.wrong(
            parameter,
            "\""
                + value
                + "\" is not NAME=LEVEL with a level of "
                + String.join(", ", LevelOverride.ids()));
      }
      settings.add(new NamedLevel(parameter, value.substring(0, equals).strip(), level.get()));
    }
    return settings;
  }

  /** The named usage. */
  Usage usage() throws MojoExecutionException {
    for (Usage usage : Usage.values()) {
      if (usage.id().equals(name)) {
        return usage;
      }
    }
    throw Parameters.wrong(
        parameter,
        "no usage \""
            + name
            + "\"; known: "
            + Arrays.stream(Usage.values()).map(Usage::id).collect(Collectors.joining(", ")));
  }
}
