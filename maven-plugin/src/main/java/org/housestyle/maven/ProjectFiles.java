package org.housestyle.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.housestyle.run.FileSet;
import org.housestyle.run.House;
import org.housestyle.run.Selection;

/**
 * The copy of a project, and how its paths are told: as they are seen from the folder of the whole
 * build, so that modules can be told apart.
 */
final class ProjectFiles {

  private static final List<String> USUAL = List.of("src/main/resources", "src/site", "src/docs");

  private final Path basedir;
  private final Path root;

  ProjectFiles(File basedir, File root) {
    this.basedir = basedir.toPath().toAbsolutePath().normalize();
    Path top = root.toPath().toAbsolutePath().normalize();
    this.root = this.basedir.startsWith(top) ? top : this.basedir;
  }

  /** The folder that paths are seen from: the build's, or the project's if it lies elsewhere. */
  Path root() {
    return root;
  }

  /**
   * The files to check. Folders that are named must exist; of the usual ones, any may be absent.
   */
  FileSet copy(List<File> folders, List<String> includes, List<String> excludes, House house)
      throws MojoExecutionException {
    List<Path> paths = isGiven(folders) ? named(folders) : usual();
    List<String> wanted = isGiven(includes) ? includes : List.of();
    List<String> unwanted = isGiven(excludes) ? excludes : List.of();
    glob("includes", wanted);
    glob("excludes", unwanted);
    return FileSet.of(root, paths, Selection.of(wanted, unwanted).in(house));
  }

  private List<Path> usual() {
    return USUAL.stream().map(basedir::resolve).filter(Files::isDirectory).toList();
  }

  private List<Path> named(List<File> folders) throws MojoExecutionException {
    List<Path> paths = new ArrayList<>();
    for (File folder : folders) {
      Path path = basedir.resolve(folder.toPath());
      if (!Files.exists(path)) {
        throw Settings.wrong("sourceDirectories", "no folder " + seen(path));
      }
      paths.add(path);
    }
    return paths;
  }

  private static boolean isGiven(List<?> values) {
    return values != null && !values.isEmpty();
  }

  private void glob(String parameter, List<String> patterns) throws MojoExecutionException {
    try {
      Selection.of(patterns, List.of());
    } catch (IllegalArgumentException e) {
      throw Settings.wrong(parameter, e.getMessage(), e);
    }
  }

  private String seen(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    boolean inside = absolute.startsWith(root);
    return (inside ? root.relativize(absolute) : absolute).toString().replace('\\', '/');
  }
}
