package org.housestyle.ignore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.ignore.IgnoreFiles.Line;

/** Says of the names right in one folder which are left out. Not thread-safe. */
public final class IgnoredNames {

  /** None is left out. */
  public static final IgnoredNames NONE = new IgnoredNames(Path.of(""), List.of());

  /** A file that speaks of the folder, and the path from its own folder to a name, put in last. */
  private record Speaker(IgnoreFile file, List<String> path) {

    Speaker(IgnoreFile file, Path folder) {
      this(file, new ArrayList<>());
      if (!folder.equals(file.folder())) {
        file.folder().relativize(folder).forEach(it -> path.add(it.toString()));
      }
      path.add("");
    }

    Optional<IgnoreRule> deciding(String name, boolean directory) {
      path.set(path.size() - 1, name);
      return file.deciding(path, directory);
    }
  }

  private final List<Speaker> speakers = new ArrayList<>();

  /**
   * Prepares for a folder.
   *
   * @param folder absolute
   * @param files those that may speak of what is in it, in the order they are asked
   */
  IgnoredNames(Path folder, List<IgnoreFile> files) {
    for (IgnoreFile file : files) {
      speakers.add(new Speaker(file, folder));
    }
  }

  /**
   * Whether a file or folder is left out.
   *
   * @param directory whether it is a folder
   */
  public boolean leaveOut(String name, boolean directory) {
    return !speakers.isEmpty() && reason(name, directory).isPresent();
  }

  /** The line that leaves it out. */
  Optional<Line> reason(String name, boolean directory) {
    for (Speaker speaker : speakers) {
      Optional<IgnoreRule> rule = speaker.deciding(name, directory);
      if (rule.isPresent()) {
        return rule.get().keeps()
            ? Optional.empty()
            : Optional.of(new Line(speaker.file().file(), rule.get().line()));
      }
    }
    return Optional.empty();
  }
}
