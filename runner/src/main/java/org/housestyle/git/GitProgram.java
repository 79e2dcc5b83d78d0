// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.housestyle.run.GitException;

/**
 * The program {@code git}, from the folders of {@code PATH}. Windows would look into the current
 * folder first, which may belong to a checked repository.
 */
final class GitProgram {

  static final String MISSING = "git cannot be run; install it, or put it on the PATH";

  private GitProgram() {}

  /** Its absolute path. */
  static Path find() throws GitException {
    return find(System.getenv("PATH"), File.separatorChar == '\\' ? "git.exe" : "git");
  }

  /**
   * The first file of this name that can be run.
   *
   * @param path the folders; those that are not absolute are passed over
   */
  static Path find(String path, String name) throws GitException {
    for (String folder : path == null ? new String[0] : path.split(File.pathSeparator)) {
      try {
        Path program = Path.of(folder).resolve(name);
        if (program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)) {
          return program;
        }
      } catch (InvalidPathException e) {
        // such a folder does not exist
      }
    }
    throw new GitException(MISSING);
  }
}
