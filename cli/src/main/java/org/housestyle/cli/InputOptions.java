// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.service.Input;
import org.housestyle.service.StyleService;
import org.housestyle.service.StyleServiceBuilder;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options for what to check. */
final class InputOptions {

  private static final String STDIN = "-";
  private static final int MOST_THREADS = 256;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, and folders with copy in any format that is read; - is standard input. Default:"
              + " the current folder.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      order = 1,
      description =
          "Check standard input; the name determines its format and appears in the report.")
  private String stdinFilename;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      order = 2,
      description = "In folders, check these files only. Repeatable.")
  private List<String> includes = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      order = 3,
      description = "In folders, leave these files out. Repeatable.")
  private List<String> excludes = new ArrayList<>();

  @Option(
      names = "--no-ignore",
      order = 4,
      description = "In folders, check what .gitignore and .housestyleignore leave out as well.")
  private boolean noIgnore;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      order = 4,
      converter = EncodingName.class,
      description = "The encoding of files without a byte order mark. Default: UTF-8.")
  private Charset encoding;

  @Option(
      names = "--threads",
      paramLabel = "N",
      order = 5,
      description = "How many files to check at once. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** Adds files and folders. */
  void add(List<String> more) {
    paths.addAll(more);
  }

  /**
   * Checks that the options agree.
   *
   * @throws InvalidUseException if they do not
   */
  void rejectContradictions() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new InvalidUseException("--threads is " + threads + "; it takes 1 to " + MOST_THREADS);
    }
    if (paths.contains("")) {
      throw new InvalidUseException("a path is empty; write . for the current folder");
    }
    if (paths.contains(STDIN) && paths.size() > 1) {
      throw new InvalidUseException("- is standard input; leave out the other paths");
    }
    if (stdinFilename != null && !paths.isEmpty() && !paths.contains(STDIN)) {
      throw new InvalidUseException(
          "--stdin-filename is for standard input; leave it out, or the paths");
    }
  }

  /** Whether standard input is to be checked. */
  boolean isStandardInput() {
    return paths.contains(STDIN) || stdinFilename != null;
  }

  /** The name of standard input in reports. */
  String standardInputName() {
    return stdinFilename == null ? "<stdin>" : stdinFilename;
  }

  /**
   * A service with these options added, whose configuration is valid.
   *
   * @throws InvalidUseException if a path is not valid
   */
  StyleService service(StyleServiceBuilder builder) {
    builder.threads(threads);
    if (encoding != null) {
      builder.encoding(encoding, "--encoding");
    }
    StyleService service = builder.build();
    if (!isStandardInput()) {
      service.requireValid(named());
    }
    return service;
  }

  /**
   * The files and folders, or the name of standard input, for what a configuration says of them.
   */
  Input unread() {
    return isStandardInput() ? Input.text(standardInputName(), new byte[0]) : files();
  }

  /**
   * The files and folders, or standard input, which is read to its end.
   *
   * @throws InvalidUseException if a path or a pattern is not valid
   */
  Input input(InputStream in) {
    if (!isStandardInput()) {
      return files();
    }
    try {
      return Input.text(standardInputName(), in.readAllBytes());
    } catch (IOException e) {
      return Input.unreadable(
          standardInputName(), "standard input cannot be read: " + e.getMessage());
    }
  }

  /**
   * The files and folders.
   *
   * @throws InvalidUseException if a path or a pattern is not valid
   */
  Input files() {
    try {
      Input files = Input.files(named(), includes, excludes);
      return noIgnore ? files.withoutIgnoreFiles() : files;
    } catch (IllegalArgumentException e) {
      throw new InvalidUseException(e.getMessage());
    }
  }

  /** The files and folders; the current folder if none is named. */
  List<Path> named() {
    List<Path> named = new ArrayList<>();
    for (String path : paths.isEmpty() ? List.of("") : paths) {
      try {
        named.add(Path.of(path));
      } catch (InvalidPathException e) {
        throw new InvalidUseException("no path: \"" + path + "\" (" + e.getReason() + ")");
      }
    }
    return named;
  }
}
