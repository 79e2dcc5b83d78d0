package org.housestyle.run;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import org.housestyle.document.Formats;
import org.housestyle.ignore.IgnoreFiles;

/**
 * Which files of a folder are checked. Hidden files and folders, {@code node_modules}, and what the
 * ignore files of the working tree leave out are passed over. Immutable.
 */
public final class Selection {

  private final List<PathMatcher> includes;
  private final List<PathMatcher> excludes;
  private final Optional<House> house;
  private final boolean ignoring;

  private Selection(
      List<PathMatcher> includes,
      List<PathMatcher> excludes,
      Optional<House> house,
      boolean ignoring) {
    this.includes = includes;
    this.excludes = excludes;
    this.house = house;
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
    return new Selection(Globs.of(includes), Globs.of(excludes), Optional.empty(), true);
  }

  /** The same, leaving out what a house does, and taking what it takes if no glob says which. */
  public Selection in(House other) {
    return new Selection(includes, excludes, Optional.of(other), ignoring);
  }

  /** The same for the files right in a folder. */
  Selection in(Path folder) {
    return house.isPresent() ? in(house.get().in(folder)) : this;
  }

  /** The same, with no regard to {@code .gitignore} and {@code .housestyleignore}. */
  public Selection withoutIgnoreFiles() {
    return new Selection(includes, excludes, house, false);
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
        && !(house.isPresent() && house.get().excludes(file))
        && isIncluded(root, file, name);
  }

  private boolean isIncluded(Path root, Path file, String name) {
    if (!includes.isEmpty()) {
      return isMatched(includes, root, file);
    }
    Optional<Boolean> included = house.isPresent() ? house.get().includes(file) : Optional.empty();
    return included.isPresent() ? included.get() : isRead(file, name) && !isPassedOver(name);
  }

  private boolean isRead(Path file, String name) {
    Formats formats = house.isPresent() ? house.get().formats() : Formats.standard();
    return formats.ofFile(name).isPresent()
        || (house.isPresent() && house.get().formatFor(file).isPresent());
  }

  /**
   * Whether a file that is not taken holds copy that would be checked if its format could be read.
   *
   * @param root the folder that globs are relative to
   * @param name the last name of the file
   */
  boolean cannotRead(Path root, Path file, String name) {
    return !isPassedOver(name)
        && UnreadFiles.mayHoldCopy(Formats.ending(name))
        && includes.isEmpty()
        && !(house.isPresent() && house.get().includes(file).isPresent())
        && !isRead(file, name)
        && !isMatched(excludes, root, file)
        && !(house.isPresent() && house.get().excludes(file));
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
