// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.nio.file.FileSystems;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Globs as in build tools: {@code **}{@code /} also matches no folder, and {@code drafts/}
 * everything in a folder.
 */
public final class Globs {

  private Globs() {}

  /**
   * Parses globs.
   *
   * @throws IllegalArgumentException if a pattern is not a glob
   */
  public static List<PathMatcher> of(List<String> patterns) {
    List<PathMatcher> globs = new ArrayList<>();
    for (String pattern : patterns) {
      String glob =
          pattern.strip().replace('\\', '/') + (pattern.strip().endsWith("/") ? "**" : "");
      globs.add(matcher(glob));
      if (glob.startsWith("**/")) {
        globs.add(matcher(glob.substring(3)));
      }
    }
    return globs;
  }

  private static PathMatcher matcher(String glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "not a file pattern: \"" + glob + "\" (" + e.getDescription() + ")", e);
    }
  }
}
