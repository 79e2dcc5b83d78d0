package org.housestyle.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.housestyle.run.FoundFiles.Found;

/**
 * The files to check: those named, and the copy in the folders named. Links are followed. Complete
 * and immutable, and so thread-safe, when somebody has it.
 */
public final class FileSet {

  /** By path, each path once. */
  private final List<Found> found;

  private final List<FileError> errors;
  private final UnreadFiles unread;

  private FileSet(List<Found> found, List<FileError> errors, UnreadFiles unread) {
    this.found = found;
    this.errors = errors;
    this.unread = unread;
  }

  /** The files of these paths, reported as they are named here. */
  public static FileSet of(List<Path> paths) {
    return of(Path.of(""), paths, List.of(), List.of());
  }

  /**
   * The files of these paths. The patterns are globs over the path inside each folder, such as
   * {@code **}{@code /*.md}; they do not concern files that are named themselves.
   *
   * @param base the folder that reported paths are seen from, if they lie in it
   * @param includes which files of a folder to take; if empty, those whose ending says that they
   *     are copy
   * @param excludes which of them to leave out
   * @throws IllegalArgumentException if a pattern is no glob
   */
  public static FileSet of(
      Path base, List<Path> paths, List<String> includes, List<String> excludes) {
    return of(base, paths, Selection.of(includes, excludes));
  }

  /**
   * The files of these paths. What is selected does not concern files that are named themselves.
   *
   * @param base the folder that reported paths are seen from, if they lie in it
   */
  public static FileSet of(Path base, List<Path> paths, Selection selection) {
    return of(base, paths, selection, 1);
  }

  /**
   * The same.
   *
   * @param threads how many folders are looked through at once, at least 1
   */
  public static FileSet of(Path base, List<Path> paths, Selection selection, int threads) {
    FoundFiles found = new FoundFiles(base);
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        new FolderWalk(found, selection, path).go(threads);
      } else if (Files.exists(path)) {
        found.add(List.of(Found.named(found.reported(path), path)));
      } else {
        found.failed(path, "no such file or folder");
      }
    }
    return new FileSet(found.files(), found.errors(), found.unread());
  }

  /** The files by the path they are reported under, in the order of these paths; a new map. */
  public Map<String, Path> files() {
    Map<String, Path> files = new LinkedHashMap<>(2 * found.size());
    for (Found file : found) {
      files.put(file.path(), file.file());
    }
    return files;
  }

  /** The same, each with the folder that it was found in. */
  List<Found> found() {
    return found;
  }

  /** Those of the files that a test takes, and whatever could not be found or entered. */
  FileSet only(Predicate<Path> taken) {
    return new FileSet(found.stream().filter(it -> taken.test(it.file())).toList(), errors, unread);
  }

  /** What could not be found or entered, by path. */
  public List<FileError> errors() {
    return errors;
  }

  /** How many files of the folders hold copy that no reader reads. */
  public UnreadFiles unread() {
    return unread;
  }
}
