// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The properties of the command line ({@code -Dhousestyle.failOn=never}), which go before the POM.
 * Maven by itself gives the POM the last word wherever it sets a parameter.
 *
 * @param properties may be null
 * @param basedir the folder that files are relative to
 */
record UserProperties(Properties properties, Path basedir) {

  private static final String PREFIX = "housestyle.";

  /** The value of a property; null if the command line does not set it. */
  private String given(String name) {
    return properties == null ? null : properties.getProperty(PREFIX + name);
  }

  /** Whether the command line sets a property. */
  boolean has(String name) {
    return given(name) != null;
  }

  /** A text, by default that of the POM. */
  String text(String name, String pom) {
    String given = given(name);
    return given == null ? pom : given;
  }

  /** Yes or no, by default that of the POM; a property without a value means yes. */
  boolean flag(String name, boolean pom) {
    String given = given(name);
    return given == null ? pom : given.isEmpty() || Boolean.parseBoolean(given);
  }

  /** A number, by default that of the POM. */
  int number(String name, int pom) throws MojoExecutionException {
    String given = given(name);
    try {
      return given == null ? pom : Integer.parseInt(given);
    } catch (NumberFormatException e) {
      throw Parameters.wrong(name, "\"" + given + "\" is not a whole number", e);
    }
  }

  /** Texts that commas separate, by default those of the POM. */
  List<String> list(String name, List<String> pom) {
    String given = given(name);
    return given == null ? pom : Stream.of(given.split(",", -1)).map(String::strip).toList();
  }

  /** A file, by default that of the POM. */
  File file(String name, File pom) {
    String given = given(name);
    return given == null ? pom : basedir.resolve(given).toFile();
  }

  /** Files that commas separate, by default those of the POM. */
  List<File> files(String name, List<File> pom) {
    return given(name) == null
        ? pom
        : list(name, List.of()).stream().map(it -> basedir.resolve(it).toFile()).toList();
  }
}
