package org.housestyle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.run.CheckRun;
import org.housestyle.run.FileError;
import org.housestyle.run.FileSet;
import org.housestyle.run.FixRun;
import org.housestyle.run.House;
import org.housestyle.run.Paths;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.housestyle.run.Selection;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to check. */
final class InputOptions {

  private static final String STDIN = "-";
  private static final int MOST_THREADS = 256;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, and folders with .txt, .md and .html files; - is standard input. Default: the"
              + " current folder.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      order = 1,
      description = "Check standard input; the name tells its format and stands in the report.")
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

  /** Names more files and folders. */
  void add(List<String> more) {
    paths.addAll(more);
  }

  /**
   * Looks whether the options agree.
   *
   * @throws Misuse if not
   */
  void rejectContradictions() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new Misuse("--threads is " + threads + "; it takes 1 to " + MOST_THREADS);
    }
    if (paths.contains(STDIN) && paths.size() > 1) {
      throw new Misuse("- is standard input and stands alone; leave out the other paths");
    }
    if (stdinFilename != null && !paths.isEmpty() && !paths.contains(STDIN)) {
      throw new Misuse("--stdin-filename is for standard input; leave it out, or the paths");
    }
  }

  /** Whether standard input is what they name. */
  boolean isStandardInput() {
    return paths.contains(STDIN) || stdinFilename != null;
  }

  /** What standard input is called in a report. */
  String standardInputName() {
    return stdinFilename == null ? "<stdin>" : stdinFilename;
  }

  /** The encoding of files without a byte order mark, if an option tells. */
  Optional<Charset> encoding() {
    return Optional.ofNullable(encoding);
  }

  /** Reads the configuration of what the options name, so that mistakes in it are told first. */
  void prepare(House house) {
    if (isStandardInput()) {
      return;
    }
    for (Path path : named()) {
      house.housestyleFor(Files.isDirectory(path) ? path.resolve("file") : path);
    }
  }

  /** A run that fixes files. */
  FixRun run(House house, Progress progress) {
    return new FixRun(house, threads, progress);
  }

  /** A run that checks. */
  CheckRun checking(House house, Progress progress) {
    return new CheckRun(house, threads, progress);
  }

  /** Checks what the options name. */
  RunResult check(CheckRun run, House house, KnownFindings known, InputStream in) {
    if (isStandardInput()) {
      String name = standardInputName();
      return known.compare(checkStandardInput(run, in), Map.of(name, Paths.named(name)));
    }
    return known.check(run, files(house));
  }

  private RunResult checkStandardInput(CheckRun run, InputStream in) {
    String name = standardInputName();
    try {
      return run.check(name, in.readAllBytes());
    } catch (IOException e) {
      String why = "standard input cannot be read: " + e.getMessage();
      return new RunResult(List.of(), List.of(new FileError(name, why)), 0);
    }
  }

  private List<Path> named() {
    List<Path> named = new ArrayList<>();
    for (String path : paths.isEmpty() ? List.of("") : paths) {
      try {
        named.add(Path.of(path));
      } catch (InvalidPathException e) {
        throw new Misuse("no path: \"" + path + "\" (" + e.getReason() + ")");
      }
    }
    return named;
  }

  /** The files and folders that they name. */
  FileSet files(House house) {
    try {
      Selection selection = Selection.of(includes, excludes).in(house);
      return FileSet.of(
          Path.of(""), named(), noIgnore ? selection.withoutIgnoreFiles() : selection, threads);
    } catch (IllegalArgumentException e) {
      throw new Misuse(e.getMessage());
    }
  }
}
