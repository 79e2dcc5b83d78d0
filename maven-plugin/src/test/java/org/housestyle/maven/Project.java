package org.housestyle.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A project in a folder, and the check goal as Maven would configure it there. */
final class Project {

  final Path basedir;
  final CheckMojo check = new CheckMojo();
  final RecordingLog log = new RecordingLog();

  Project(Path basedir) {
    this.basedir = basedir;
    check.basedir = basedir.toFile();
    check.format = "text";
    check.encoding = "UTF-8";
    check.setLog(log);
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

  File at(String path) {
    return basedir.resolve(path).toFile();
  }
}
