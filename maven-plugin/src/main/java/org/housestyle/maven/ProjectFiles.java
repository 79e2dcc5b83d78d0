// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.housestyle.service.Input;

/**
 * The copy of a project. Paths are reported relative to the folder of the whole build, so that it
 * is clear which module they are in.
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

  /** The folder that paths are relative to: the build's, or the project's if that is elsewhere. */
  Path root() {
    return root;
  }

  /** The files to check. Named folders must exist; the usual ones need not. */
  Input copy(List<File> folders, List<String> includes, List<String> excludes)
      throws MojoExecutionException {
    return copy(isGiven(folders) ? named(folders) : usual(), includes, excludes);
  }

  /** The files of these folders, wherever they are. */
  Input copy(Collection<Path> paths, List<String> includes, List<String> excludes)
      throws MojoExecutionException {
    List<String> wanted = isGiven(includes) ? includes : List.of();
    List<String> unwanted = isGiven(excludes) ? excludes : List.of();
    glob("includes", wanted);
    glob("excludes", unwanted);
    return Input.files(List.copyOf(paths), wanted, unwanted);
  }

  /** The named folders that exist, or the usual ones that do. */
  List<Path> existing(List<File> folders) {
    return isGiven(folders)
        ? folders.stream().map(it -> basedir.resolve(it.toPath())).filter(Files::exists).toList()
        : usual();
  }

  private List<Path> usual() {
    return USUAL.stream().map(basedir::resolve).filter(Files::isDirectory).toList();
  }

  private List<Path> named(List<File> folders) throws MojoExecutionException {
    List<Path> paths = new ArrayList<>();
    for (File folder : folders) {
      Path path = basedir.resolve(folder.toPath());
      if (!Files.exists(path)) {
        throw Parameters.wrong("sourceDirectories", "no folder " + seen(path));
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
      Input.files(List.of(), patterns, List.of());
    } catch (IllegalArgumentException e) {
      throw Parameters.wrong(parameter, e.getMessage(), e);
    }
  }

  /** A path as the log names it: relative to the folder of the whole build. */
  String seen(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    boolean inside = absolute.startsWith(root);
    return (inside ? root.relativize(absolute) : absolute).toString().replace('\\', '/');
  }
}
