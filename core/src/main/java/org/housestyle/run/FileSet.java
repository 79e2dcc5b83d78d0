package org.housestyle.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The files to check: those named, and the copy in the folders named. Links are followed. */
public final class FileSet {

  private final Selection selection;
  private final NavigableMap<String, Path> files = new TreeMap<>();
  private final Map<String, Path> folders = new HashMap<>();
  private final List<FileError> errors = new ArrayList<>();
  private final Path base;

  private FileSet(Path base, Selection selection) {
    this.base = base;
    this.selection = selection;
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
    FileSet set = new FileSet(base, selection);
    for (Path path : paths) {
      set.add(path);
    }
    return set;
  }

  /** The files, by the path they are reported under. */
  public NavigableMap<String, Path> files() {
    return Collections.unmodifiableNavigableMap(files);
  }

  /**
   * The folder that was named and in which a file was found.
   *
   * @param path as the file is reported
   * @return empty if the file was named itself
   */
  public Optional<Path> folder(String path) {
    return Optional.ofNullable(folders.get(path));
  }

  /** Those of the files that a test takes, and whatever could not be found or entered. */
  FileSet only(Predicate<Path> taken) {
    FileSet fewer = new FileSet(base, selection);
    files.forEach(
        (path, file) -> {
          if (taken.test(file)) {
            fewer.files.put(path, file);
            folder(path).ifPresent(it -> fewer.folders.put(path, it));
          }
        });
    fewer.errors.addAll(errors);
    return fewer;
  }

  /** What could not be found or entered. */
  public List<FileError> errors() {
    return List.copyOf(errors);
  }

  /** What a path is called in reports. */
  String reported(Path path) {
    return Paths.reported(path.startsWith(base) ? base.relativize(path) : path);
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      new FolderWalk(this, selection, path).go();
    } else if (Files.exists(path)) {
      files.put(reported(path), path);
      folders.remove(reported(path));
    } else {
      failed(path, "no such file or folder");
    }
  }

  /** Takes a file that was found in a folder that was named, unless it is there already. */
  void found(String path, Path file, Path folder) {
    if (files.putIfAbsent(path, file) == null) {
      folders.put(path, folder);
    }
  }

  /** Notes what could not be found or entered. */
  void failed(Path path, String why) {
    errors.add(new FileError(reported(path), why));
  }
}
