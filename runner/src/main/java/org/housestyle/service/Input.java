// SPDX-License-Identifier: Apache-2.0
package org.housestyle.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.housestyle.files.Selection;
import org.housestyle.run.FileError;

/** What to check or fix: files and folders, or one text. Immutable. */
public final class Input {

  private final List<Path> paths;
  private final Selection selection;
  private final String name;
  private final Optional<byte[]> text;
  private final Optional<FileError> error;

  private Input(
      List<Path> paths,
      Selection selection,
      String name,
      Optional<byte[]> text,
      Optional<FileError> error) {
    this.paths = List.copyOf(paths);
    this.selection = selection;
    this.name = name;
    this.text = text;
    this.error = error;
  }

  /** Files, and the copy in folders. */
  public static Input files(List<Path> paths) {
    return files(paths, List.of(), List.of());
  }

  /**
   * Files, and the copy in folders. The patterns are globs for the path inside each folder, such as
   * {@code **}{@code /*.md}; they do not concern files that are named themselves.
   *
   * @param includes the files of a folder to take; if empty, those that the configuration or their
   *     file name extension makes copy
   * @param excludes the files of a folder to leave out
   * @throws IllegalArgumentException if a pattern is not a glob; the message says why
   */
  public static Input files(List<Path> paths, List<String> includes, List<String> excludes) {
    return new Input(
        paths, Selection.of(includes, excludes), "", Optional.empty(), Optional.empty());
  }

  /**
   * A text that is not in a file, such as standard input.
   *
   * @param name its name in reports; its extension is that of its format
   * @param bytes the text; not copied
   */
  public static Input text(String name, byte[] bytes) {
    return new Input(
        List.of(), Selection.of(List.of(), List.of()), name, Optional.of(bytes), Optional.empty());
  }

  /** A text that cannot be read: the result of a check has this error. */
  public static Input unreadable(String name, String why) {
    return new Input(
        List.of(),
        Selection.of(List.of(), List.of()),
        name,
        Optional.empty(),
        Optional.of(new FileError(name, why)));
  }

  /** The same, with files that {@code .gitignore} and {@code .housestyleignore} leave out. */
  public Input withoutIgnoreFiles() {
    return new Input(paths, selection.withoutIgnoreFiles(), name, text, error);
  }

  List<Path> paths() {
    return paths;
  }

  Selection selection() {
    return selection;
  }

  String name() {
    return name;
  }

  Optional<byte[]> text() {
    return text;
  }

  Optional<FileError> error() {
    return error;
  }
}
