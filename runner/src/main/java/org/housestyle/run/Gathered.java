package org.housestyle.run;

import java.util.List;

/**
 * What was gathered from some files. The same for any number of threads.
 *
 * @param files what was made of those in which something was seen, by path
 * @param errors those that could not be checked, by path
 * @param checked how many could
 * @param unread how many files of the folders hold copy that no reader reads
 * @param <T> what was made of a file
 */
public record Gathered<T>(List<T> files, List<FileError> errors, int checked, UnreadFiles unread) {

  /** Takes copies of the lists. */
  public Gathered {
    files = List.copyOf(files);
    errors = List.copyOf(errors);
  }
}
