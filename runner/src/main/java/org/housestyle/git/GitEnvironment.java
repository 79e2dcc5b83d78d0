// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variables that git sees. */
final class GitEnvironment {

  private static final String OURS = "GIT_";

  /** The variables by which git, in a hook, names the repository that it works on. */
  private static final List<String> REPOSITORY =
      List.of(
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_COMMON_DIR",
          "GIT_DIR",
          "GIT_GRAFT_FILE",
          "GIT_IMPLICIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_INTERNAL_SUPER_PREFIX",
          "GIT_NAMESPACE",
          "GIT_OBJECT_DIRECTORY",
          "GIT_PREFIX",
          "GIT_SHALLOW_FILE",
          "GIT_WORK_TREE");

  private GitEnvironment() {}

  /** For commands in the Git folder of a working tree, with the user's own configuration. */
  static Map<String, String> of(Path root) {
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.keySet().removeAll(REPOSITORY);
    Path above = root.getParent();
    if (above != null) {
      variables.put("GIT_CEILING_DIRECTORIES", above.toString());
    }
    return withoutFetching(variables);
  }

  /** For commands in a folder of ours, where nobody's configuration is read. */
  static Map<String, String> isolated(Path home) {
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.keySet().removeIf(it -> it.startsWith(OURS) && !it.equals("GIT_EXEC_PATH"));
    variables.put("HOME", home.toString());
    variables.put("XDG_CONFIG_HOME", home.toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
    variables.put("GIT_ATTR_NOSYSTEM", "1");
    return withoutFetching(variables);
  }

  /**
   * The index of a working tree. In a hook of {@code git commit FILE} it is a file that Git names
   * in the environment; one outside the Git folder belongs to another working tree.
   *
   * @param standard the index where no hook runs
   */
  static Path index(Path root, String standard) {
    Path usual = root.resolve(standard);
    String named = System.getenv("GIT_INDEX_FILE");
    Path inHook = named == null ? usual : root.resolve(named).normalize();
    boolean isHere = inHook.startsWith(usual.normalize().getParent());
    return isHere && Files.exists(inHook) ? inHook : usual;
  }

  /** A missing object is an error. Older versions of git know only the list of protocols. */
  private static Map<String, String> withoutFetching(Map<String, String> variables) {
    variables.put("GIT_NO_LAZY_FETCH", "1");
    variables.put("GIT_ALLOW_PROTOCOL", "none"); // there is no protocol of this name
    variables.put("GIT_TERMINAL_PROMPT", "0");
    variables.put("GIT_OPTIONAL_LOCKS", "0");
    variables.put("LC_ALL", "C");
    return variables;
  }
}
