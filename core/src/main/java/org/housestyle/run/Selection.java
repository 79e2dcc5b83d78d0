package org.housestyle.run;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import org.housestyle.extract.Format;
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

  /** The same, with no regard to {@code .gitignore} and {@code .housestyleignore}. */
  public Selection withoutIgnoreFiles() {
    return new Selection(includes, excludes, house, false);
  }

  /** What the working tree leaves out of a folder, if that counts. */
  Optional<IgnoreFiles> ignoreFiles(Path folder) {
    return ignoring ? Optional.of(new IgnoreFiles(folder)) : Optional.empty();
  }

  boolean enters(Path folder) {
    return !isPassedOver(folder);
  }

  boolean takes(Path inside, Path file) {
    boolean excluded =
        excludes.stream().anyMatch(glob -> glob.matches(inside))
            || house.filter(it -> it.excludes(file)).isPresent();
    return !excluded && isIncluded(inside, file);
  }

  private boolean isIncluded(Path inside, Path file) {
    if (!includes.isEmpty()) {
      return includes.stream().anyMatch(glob -> glob.matches(inside));
    }
    return house
        .flatMap(it -> it.includes(file))
        .orElseGet(() -> Format.isCopy(file.getFileName().toString()) && !isPassedOver(file));
  }

  private static boolean isPassedOver(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.equals("node_modules");
  }
}
