// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.housestyle.service.Input;

/**
 * Lists what is found in the copy of all modules of a build on one page of the Maven site; called
 * by itself, writes the HTML report instead. Findings do not fail the build. The parameters are
 * those of the project that the build starts with.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "aggregate-report",
    aggregator = true,
    requiresDependencyResolution = ResolutionScope.NONE,
    threadSafe = true)
public final class AggregateReportMojo extends ReportGoal {

  @Parameter(defaultValue = "${reactorProjects}", readonly = true, required = true)
  List<MavenProject> modules;

  @Override
  Input copy() throws MojoExecutionException {
    List<Path> paths = new ArrayList<>();
    for (MavenProject module : modules) {
      paths.addAll(new ProjectFiles(module.getBasedir(), root).existing(folders(module)));
    }
    return project().copy(paths, includes, excludes);
  }

  /** The named folders as they would be in a module; null if none are named. */
  private List<File> folders(MavenProject module) {
    if (sourceDirectories == null || sourceDirectories.isEmpty()) {
      return null;
    }
    Path top = basedir.toPath();
    Path here = module.getBasedir().toPath();
    return sourceDirectories.stream()
        .map(File::toPath)
        .map(folder -> folder.startsWith(top) ? top.relativize(folder) : folder)
        .map(folder -> here.resolve(folder).toFile())
        .toList();
  }

  @Override
  String page() {
    return "housestyle-aggregate";
  }

  @Override
  public String getName(Locale locale) {
    return "Housestyle, all modules";
  }
}
