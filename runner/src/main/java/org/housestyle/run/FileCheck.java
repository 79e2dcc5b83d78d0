package org.housestyle.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.housestyle.CheckResult;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.document.Format;
import org.housestyle.run.FoundFiles.Found;
import org.housestyle.text.SourceText;

/** Checks files, one after the other; most need only a quick search. For one thread. */
final class FileCheck<T> implements ParallelFiles.Task<FileCheck.Outcome<T>> {

  /**
   * What came of a file.
   *
   * @param made what was made of the file; null if nothing was seen in it
   * @param error why it could not be checked; null if it could
   */
  record Outcome<T>(T made, FileError error) {}

  private final HouseOfFolder houses;
  private final Optional<CleanFiles> clean;
  private final Function<CheckedFile, T> making;

  /** Of a text in which nothing was seen no more is kept. */
  private final Outcome<T> nothing = new Outcome<>(null, null);

  private final FileBytes bytes = new FileBytes();

  FileCheck(House house, Optional<CleanFiles> clean, Function<CheckedFile, T> making) {
    this.houses = new HouseOfFolder(house);
    this.clean = clean;
    this.making = making;
  }

  @Override
  public Outcome<T> of(Found file) {
    return check(file, null);
  }

  /** Checks bytes that stand in no file. */
  Outcome<T> of(String name, byte[] copy) {
    return check(Found.named(name, Paths.named(name)), copy);
  }

  private Outcome<T> check(Found found, byte[] copy) {
    String path = found.path();
    Path file = found.file();
    House house = houses.of(found);
    Housestyle housestyle = house.housestyleFor(file);
    Charset charset = house.charsetFor(file);
    try {
      if (copy != null) {
        bytes.take(copy);
      } else if (!bytes.read(file)) {
        return checkLarge(path, file, housestyle, charset);
      }
      return check(path, housestyle, charset);
    } catch (IOException e) {
      return failed(path, Paths.why(e));
    } catch (OutOfMemoryError e) {
      return failed(path, "too large to be read at once");
    } catch (RuntimeException | StackOverflowError e) {
      return failed(path, "Bug: could not be checked (" + e + ")");
    }
  }

  /** Checks the bytes. */
  private Outcome<T> check(String path, Housestyle housestyle, Charset charset) throws IOException {
    Format format = Format.of(path);
    // Asking the cache costs more than this.
    if (!housestyle.mayFind(bytes.array(), bytes.length(), charset, format)) {
      return nothing;
    }
    if (clean.isEmpty()) {
      return examine(path, housestyle, decoded(charset));
    }
    CleanFiles.Text text = clean.get().text(housestyle, charset, format, bytes);
    if (text.isClean()) {
      return nothing;
    }
    Outcome<T> outcome = examine(path, housestyle, decoded(charset));
    if (outcome.made() == null) {
      text.remember();
    }
    return outcome;
  }

  private SourceText decoded(Charset charset) throws IOException {
    return SourceText.decode(bytes.array(), bytes.length(), charset);
  }

  /** Checks a file whose bytes are not held, and not remembered. */
  private Outcome<T> checkLarge(String path, Path file, Housestyle housestyle, Charset charset)
      throws IOException {
    try (InputStream in = FileBytes.open(file)) {
      SourceText source = SourceText.read(in, Files.size(file), charset);
      return housestyle.mayFind(source, Format.of(path))
          ? examine(path, housestyle, source)
          : nothing;
    }
  }

  private Outcome<T> examine(String path, Housestyle housestyle, SourceText source) {
    CheckResult result = housestyle.examine(Document.of(source, Format.of(path)));
    return result.isEmpty()
        ? nothing
        : new Outcome<>(making.apply(new CheckedFile(path, source, result)), null);
  }

  private Outcome<T> failed(String path, String why) {
    return new Outcome<>(null, new FileError(path, why));
  }
}
