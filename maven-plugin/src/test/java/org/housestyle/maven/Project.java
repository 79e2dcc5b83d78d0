// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** A project in a folder, and the goals as Maven would configure them there. */
final class Project {

  final Path basedir;
  final CheckMojo check = new CheckMojo();
  final FixMojo fix = new FixMojo();
  final ReportMojo report = new ReportMojo();
  final RecordingLog log = new RecordingLog();
  private final Properties properties = new Properties();

  Project(Path basedir) {
    this.basedir = basedir;
    check.console = true;
    report.reportDirectory = at("target/reports");
    for (CopyMojo goal : List.of(check, fix, report)) {
      goal.basedir = basedir.toFile();
      goal.root = basedir.toFile();
      goal.encoding = "UTF-8";
      goal.userProperties = properties;
      goal.setLog(log);
    }
  }

  /** A project with these lines in a file of a usual folder. */
  static Project withCopy(Path basedir, String... lines) throws IOException {
    return new Project(basedir).file("src/docs/story.md", lines);
  }

  Project file(String path, String... lines) throws IOException {
    Path file = basedir.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, List.of(lines));
    return this;
  }

  /** Sets a property as {@code -Dhousestyle.NAME=VALUE} does. */
  Project given(String name, String value) {
    properties.setProperty("housestyle." + name, value);
    return this;
  }

  File at(String path) {
    return basedir.resolve(path).toFile();
  }
}
