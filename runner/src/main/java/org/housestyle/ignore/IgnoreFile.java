// SPDX-License-Identifier: Apache-2.0
package org.housestyle.ignore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.text.OrdinaryFile;

/**
 * The lines of an ignore file, which apply to a folder and everything in it.
 *
 * @param file its path
 * @param folder the folder that its patterns are relative to
 * @param rules its lines, the last first: the last that matches decides
 */
record IgnoreFile(Path file, Path folder, List<IgnoreRule> rules) {

  private static final long LARGEST = 1 << 20;

  /** Reads a file; empty if it is missing, unreadable, or has no rules. */
  static Optional<IgnoreFile> read(Path file, Path folder) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    List<IgnoreRule> rules = new ArrayList<>();
    try {
      OrdinaryFile.require(file);
      if (Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      int line = 0;
      for (String pattern : text.replaceFirst("^\uFEFF", "").split("\r?\n", -1)) {
        line++;
        IgnoreRule.of(pattern, line).ifPresent(rule -> rules.add(0, rule));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return rules.isEmpty() ? Optional.empty() : Optional.of(new IgnoreFile(file, folder, rules));
  }

  /**
   * The line that decides on a path, if one matches.
   *
   * @param names the path relative to its folder
   */
  Optional<IgnoreRule> deciding(List<String> names, boolean directory) {
    for (IgnoreRule rule : rules) {
      if (rule.matches(names, directory)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
