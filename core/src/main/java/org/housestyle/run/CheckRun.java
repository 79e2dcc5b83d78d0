package org.housestyle.run;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.housestyle.Examination;
import org.housestyle.Housestyle;
import org.housestyle.extract.Format;
import org.housestyle.text.SourceText;

/** Checks files. One that cannot be read is noted, and the rest is done. */
public final class CheckRun {

  /** What came of one file: one of the two is null. */
  private record Outcome(CheckedFile file, FileError error) {}

  private final House house;
  private final ParallelFiles pool;
  private final Optional<CleanFiles> clean;

  /**
   * Prepares a run.
   *
   * @param charset the charset of files without a byte order mark
   * @param threads how many files are checked at once, at least 1
   */
  public CheckRun(Housestyle housestyle, Charset charset, int threads, Progress progress) {
    this(House.of(housestyle, charset), threads, progress);
  }

  /**
   * Prepares a run in which each file may have its own checker.
   *
   * @param threads how many files are checked at once, at least 1
   */
  public CheckRun(House house, int threads, Progress progress) {
    this(house, new ParallelFiles(Math.max(1, threads), progress), Optional.empty());
  }

  private CheckRun(House house, ParallelFiles pool, Optional<CleanFiles> clean) {
    this.house = house;
    this.pool = pool;
    this.clean = clean;
  }

  /** The same run, passing over texts that are known to be clean, and remembering more of them. */
  public CheckRun remembering(CleanFiles cache) {
    return new CheckRun(house, pool, Optional.of(cache));
  }

  /** Checks the files of a set. */
  public RunResult check(FileSet set) {
    // What is wrong with the house is told before any file is read.
    set.files().values().forEach(house::housestyleFor);
    return result(pool.each(set.files(), this::checkFile), set.errors());
  }

  /** Checks a text that comes from elsewhere, such as the standard input. */
  public RunResult check(String name, byte[] bytes) {
    return result(List.of(check(name, Paths.named(name), () -> bytes)), List.of());
  }

  private Outcome checkFile(String path, Path file) {
    return check(path, file, () -> FileBytes.of(file));
  }

  /** Where the bytes of a text come from. */
  @FunctionalInterface
  private interface Bytes {
    byte[] read() throws IOException;
  }

  /** A text that was read, and how to remember that it is clean, if that is wanted. */
  private record Decoded(SourceText source, Optional<CleanFiles.Text> text) {}

  private Outcome check(String path, Path file, Bytes bytes) {
    Housestyle housestyle = house.housestyleFor(file);
    Format format = Format.of(path);
    try {
      // The bytes are kept nowhere, so that a large file takes no more room than its text.
      Decoded decoded = decode(housestyle, format, house.charsetFor(file), bytes.read());
      if (decoded.source() == null) {
        return seen(path, SourceText.of(""), Examination.NOTHING);
      }
      Examination examination = housestyle.examine(decoded.source(), format);
      if (examination.isEmpty()) {
        decoded.text().ifPresent(CleanFiles.Text::remember);
      }
      // A text in which nothing was seen need not be kept.
      SourceText kept = examination.isEmpty() ? SourceText.of("") : decoded.source();
      return seen(path, kept, examination);
    } catch (IOException e) {
      return new Outcome(null, new FileError(path, Paths.why(e)));
    } catch (OutOfMemoryError e) {
      return new Outcome(null, new FileError(path, "too large to be read at once"));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome(null, new FileError(path, "Bug: could not be checked (" + e + ")"));
    }
  }

  private static Outcome seen(String path, SourceText source, Examination examination) {
    return new Outcome(new CheckedFile(path, source, examination), null);
  }

  /** The text; without a source if it is remembered as clean. */
  private Decoded decode(Housestyle housestyle, Format format, Charset charset, byte[] bytes)
      throws IOException {
    Optional<CleanFiles.Text> text = clean.map(it -> it.text(housestyle, charset, format, bytes));
    boolean known = text.isPresent() && text.get().isClean();
    return new Decoded(known ? null : SourceText.decode(bytes, charset), text);
  }

  private static RunResult result(List<Outcome> outcomes, List<FileError> before) {
    List<CheckedFile> files = new ArrayList<>();
    List<FileError> errors = new ArrayList<>(before);
    int checked = 0;
    for (Outcome outcome : outcomes) {
      if (outcome.error() != null) {
        errors.add(outcome.error());
        continue;
      }
      checked++;
      if (!outcome.file().examination().isEmpty()) {
        files.add(outcome.file());
      }
    }
    files.sort(Comparator.comparing(CheckedFile::path));
    errors.sort(Comparator.comparing(FileError::path));
    return new RunResult(files, errors, checked);
  }
}
