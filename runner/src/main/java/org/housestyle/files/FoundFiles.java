// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.housestyle.run.FileError;
import org.housestyle.run.Paths;
import org.housestyle.run.UnreadFiles;

/** Collects files and errors. Errors may come from several threads. */
final class FoundFiles {

  private final Path base;
  private final List<FoundFile> files = new ArrayList<>();
  private final List<FileError> errors = new ArrayList<>();
  private final Map<String, Integer> unread = new HashMap<>();

  /**
   * Starts with none.
   *
   * @param base the folder that reported paths are relative to, if they are inside
   */
  FoundFiles(Path base) {
    this.base = base;
  }

  /** A path as reported. */
  String reported(Path path) {
    return Paths.reported(path.startsWith(base) ? base.relativize(path) : path);
  }

  void add(List<FoundFile> more) {
    files.addAll(more);
  }

  /** Adds a file or folder that could not be found or read. */
  synchronized void failed(Path path, String why) {
    errors.add(new FileError(reported(path), why));
  }

  /** Counts a file that no reader reads. */
  synchronized void unread(String ending) {
    unread.merge(ending, 1, Integer::sum);
  }

  /** How many files no reader reads. */
  synchronized UnreadFiles unread() {
    return unread.isEmpty() ? UnreadFiles.NONE : UnreadFiles.of(unread);
  }

  /** The files by path, each path once; one that was both named and found counts as named. */
  List<FoundFile> files() {
    files.sort(FoundFile::compareTo);
    List<FoundFile> each = new ArrayList<>(files.size());
    String last = null;
    for (FoundFile file : files) {
      if (!file.path().equals(last)) {
        each.add(file);
        last = file.path();
      }
    }
    return each;
  }

  /** The errors, by path. */
  synchronized List<FileError> errors() {
    if (errors.size() > 1) {
      errors.sort(Comparator.comparing(FileError::path));
    }
    return List.copyOf(errors);
  }
}
