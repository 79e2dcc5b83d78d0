// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.nio.file.Path;

/**
 * A file of a {@link FileSet}.
 *
 * @param path its path in reports, with forward slashes
 * @param file where it is
 * @param folder the folder directly above it; null if its path is a bare name
 * @param root the named folder in which it was found; null if the file itself was named
 */
public record FoundFile(String path, Path file, Path folder, Path root)
    implements Comparable<FoundFile> {

  /** A file that was named itself. */
  public static FoundFile named(String path, Path file) {
    return new FoundFile(path, file, file.getParent(), null);
  }

  /** By path; a file that was named comes before the same file found in a folder. */
  @Override
  public int compareTo(FoundFile other) {
    int order = path.compareTo(other.path);
    return order != 0 ? order : Boolean.compare(root != null, other.root != null);
  }
}
