package org.housestyle.files;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import org.housestyle.document.Format;
import org.housestyle.ignore.IgnoreFiles;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;

/**
 * Which files of a folder are checked. Hidden files and folders, {@code node_modules}, and what the
 * ignore files of the working tree leave out are passed over. Immutable.
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
   * Chooses by globs over the path inside a folder, such as {@code **}{@code /*.md}.
   *
   * @param includes which files to take; if empty, those whose ending says that they are copy
   * @param excludes which of them to leave out
   * @throws IllegalArgumentException if a pattern is no glob
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

  /** The same, with no regard to {@code .gitignore} and {@code .housestyleignore}. */
  public Selection withoutIgnoreFiles() {
    return new Selection(includes, excludes, resolver, settings, false);
  }

  /** What the working tree leaves out of a folder, if that counts. */
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
   * @param root the folder that globs are seen from
   * @param name the last name of the file
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
    return included.isPresent() ? included.get() : Format.isCopy(name) && !isPassedOver(name);
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
