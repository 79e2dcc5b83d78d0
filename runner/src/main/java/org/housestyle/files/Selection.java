// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import org.housestyle.document.Formats;
import org.housestyle.ignore.IgnoreFiles;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;

/**
 * Selects the files of a folder. Hidden files and folders, {@code node_modules}, and what ignore
 * files leave out are skipped. Immutable.
 */
public final class Selection {

  private final List<PathMatcher> includes;
  private final List<PathMatcher> excludes;
  private final Optional<SettingsResolver> resolver;
  private final Optional<Settings> settings;
  private final boolean ignoring;

  private Selection(
      List<PathMatcher> includes,
      List<PathMatcher> excludes,
      Optional<SettingsResolver> resolver,
      Optional<Settings> settings,
      boolean ignoring) {
    this.includes = includes;
    this.excludes = excludes;
    this.resolver = resolver;
    this.settings = settings;
    this.ignoring = ignoring;
  }

  /**
   * Selects by globs for the path inside a folder, such as {@code **}{@code /*.md}.
   *
   * @param includes the files to take; if empty, those whose file name extension is that of copy
   * @param excludes the files to leave out
   * @throws IllegalArgumentException if a pattern is not a glob
   */
  public static Selection of(List<String> includes, List<String> excludes) {
    return new Selection(
        Globs.of(includes), Globs.of(excludes), Optional.empty(), Optional.empty(), true);
  }

  /**
   * The same, with the includes and excludes of settings; an include given here replaces theirs.
   */
  public Selection with(SettingsResolver other) {
    return new Selection(includes, excludes, Optional.of(other), settings, ignoring);
  }

  /** The same for the files directly in a folder. */
  Selection in(Path folder) {
    return resolver.isEmpty()
        ? this
        : new Selection(
            includes, excludes, resolver, resolver.map(it -> it.forFolder(folder)), ignoring);
  }

  /** The same without {@code .gitignore} and {@code .housestyleignore}. */
  public Selection withoutIgnoreFiles() {
    return new Selection(includes, excludes, resolver, settings, false);
  }

  /** The ignore files for a folder, if they are respected. */
  Optional<IgnoreFiles> ignoreFiles(Path folder) {
    return ignoring ? Optional.of(new IgnoreFiles(folder)) : Optional.empty();
  }

  /** Whether a folder of this name is entered. */
  boolean enters(String name) {
    return !isPassedOver(name);
  }

  /**
   * Whether a file is taken.
   *
   * @param root the folder that globs are relative to
   * @param name the name of the file
   */
  boolean takes(Path root, Path file, String name) {
    return !isMatched(excludes, root, file)
        && !(settings.isPresent() && settings.get().excludes(file))
        && isIncluded(root, file, name);
  }

  private boolean isIncluded(Path root, Path file, String name) {
    if (!includes.isEmpty()) {
      return isMatched(includes, root, file);
    }
    Optional<Boolean> included =
        settings.isPresent() ? settings.get().includes(file) : Optional.empty();
    return included.isPresent() ? included.get() : isRead(file, name) && !isPassedOver(name);
  }

  private boolean isRead(Path file, String name) {
    Formats formats = settings.isPresent() ? settings.get().formats() : Formats.standard();
    return mayBeRead(name, formats)
        || (settings.isPresent() && settings.get().format(file).isPresent());
  }

  private static boolean mayBeRead(String name, Formats formats) {
    try {
      return formats.ofFile(name).isPresent();
    } catch (UncheckedIOException e) {
      return true; // its reader fails, which is told when the file is read
    }
  }

  /**
   * Whether a file that is not taken holds copy that would be checked if its format could be read.
   *
   * @param root the folder that globs are relative to
   * @param name the name of the file
   */
  boolean cannotRead(Path root, Path file, String name) {
    return !isPassedOver(name)
        && CopyEndings.has(Formats.ending(name))
        && includes.isEmpty()
        && !(settings.isPresent() && settings.get().includes(file).isPresent())
        && !isRead(file, name)
        && !isMatched(excludes, root, file)
        && !(settings.isPresent() && settings.get().excludes(file));
  }

  private static boolean isMatched(List<PathMatcher> globs, Path root, Path file) {
    if (globs.isEmpty()) {
      return false;
    }
    Path inside = root.relativize(file);
    return globs.stream().anyMatch(glob -> glob.matches(inside));
  }

  private static boolean isPassedOver(String name) {
    return name.startsWith(".") || name.equals("node_modules");
  }
}
