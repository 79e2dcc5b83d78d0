// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.service.StyleService;
import org.housestyle.service.StyleServiceBuilder;

/** Turns the parameters of a POM into a service. A wrong value is reported by its parameter. */
final class Parameters {

  private final Path basedir;
  private final StyleServiceBuilder builder;

  Parameters(Path basedir, Path root) {
    this.basedir = basedir;
    this.builder =
        StyleService.builder(
                BuiltInPacks.names(), BuiltInPacks::named, Parameters.class.getClassLoader())
            .relativeTo(root, basedir)
            .trusting(); // a POM may do more than a configuration can
  }

  Parameters packs(List<String> names) {
    if (names != null) {
      builder.packs(names, basedir, parameter("packs"));
    }
    return this;
  }

  Parameters guidance(String name) {
    if (name != null) {
      builder.guidance(name, parameter("guidance"));
    }
    return this;
  }

  Parameters region(String name) {
    if (name != null) {
      builder.region(name, parameter("region"));
    }
    return this;
  }

  Parameters allow(List<String> phrases) {
    if (phrases != null) {
      builder.allow(phrases, parameter("allow"));
    }
    return this;
  }

  Parameters rules(List<String> settings) throws MojoExecutionException {
    for (NamedLevel setting : NamedLevel.read("rules", settings)) {
      builder.level(setting.name(), setting.level(), parameter("rules"));
    }
    return this;
  }

  Parameters levels(List<String> settings) throws MojoExecutionException {
    for (NamedLevel setting : NamedLevel.read("levels", settings)) {
      builder.level(setting.usage(), setting.level(), parameter("levels"));
    }
    return this;
  }

  Parameters failOn(String level) throws MojoExecutionException {
    try {
      if (level != null) {
        builder.failOn(level, parameter("failOn"));
      }
      return this;
    } catch (IllegalArgumentException e) {
      throw wrong("failOn", e.getMessage(), e);
    }
  }

  Parameters encoding(String name) throws MojoExecutionException {
    try {
      if (name != null) {
        builder.encoding(Charset.forName(name), parameter("encoding"));
      }
      return this;
    } catch (IllegalArgumentException e) {
      throw wrong("encoding", "no charset \"" + name + "\"; UTF-8 is a good choice", e);
    }
  }

  /**
   * The service for the copy of the project.
   *
   * @param configuration the file for all of it; null for the nearest one of each file
   */
  StyleService service(File configuration) throws MojoExecutionException {
    if (configuration != null) {
      if (!configuration.isFile()) {
        throw new MojoExecutionException(
            "Housestyle: <configuration> (housestyle.config): no file " + configuration);
      }
      builder.configuration(configuration.toPath());
    }
    return builder.build();
  }

  static MojoExecutionException wrong(String parameter, String problem) {
    return new MojoExecutionException(message(parameter, problem));
  }

  static MojoExecutionException wrong(String parameter, String problem, Exception cause) {
    return new MojoExecutionException(message(parameter, problem), cause);
  }

  private static String message(String parameter, String problem) {
    return "Housestyle: " + parameter(parameter) + ": " + problem;
  }

  private static String parameter(String name) {
    return "<" + name + "> (housestyle." + name + ")";
  }
}
