package org.housestyle.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects files, and what could not be found or entered; of that, several threads may tell. */
final class FoundFiles {

  /**
   * A file.
   *
   * @param path what it is called in reports
   * @param folder the folder that it is right in; null if its path is a name alone
   * @param root the folder that was named and in which it was found; null if it was named itself
   */
  record Found(String path, Path file, Path folder, Path root) implements Comparable<Found> {

    /** A file that was named itself. */
    static Found named(String path, Path file) {
      return new Found(path, file, file.getParent(), null);
    }

    /** By path; one that was named goes before the same file that was found. */
    @Override
    public int compareTo(Found other) {
      int order = path.compareTo(other.path);
      return order != 0 ? order : Boolean.compare(root != null, other.root != null);
    }
  }

  private final Path base;
  private final List<Found> files = new ArrayList<>();
  private final List<FileError> errors = new ArrayList<>();
  private final Map<String, Integer> unread = new HashMap<>();

  /**
   * Starts with none.
   *
   * @param base the folder that reported paths are seen from, if they lie in it
   */
  FoundFiles(Path base) {
    this.base = base;
  }

  /** What a path is called in reports. */
  String reported(Path path) {
    return Paths.reported(path.startsWith(base) ? base.relativize(path) : path);
  }

  void add(List<Found> more) {
    files.addAll(more);
  }

  /** Notes what could not be found or entered. */
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

  /** The files by path, each path once: if it was named itself and found as well, as named. */
  List<Found> files() {
    files.sort(Found::compareTo);
    List<Found> each = new ArrayList<>(files.size());
    String last = null;
    for (Found file : files) {
      if (!file.path().equals(last)) {
        each.add(file);
        last = file.path();
      }
    }
    return each;
  }

  /** What could not be found or entered, by path. */
  synchronized List<FileError> errors() {
    errors.sort(Comparator.comparing(FileError::path));
    return List.copyOf(errors);
  }
}
