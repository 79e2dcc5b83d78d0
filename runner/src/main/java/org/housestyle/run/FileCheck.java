package org.housestyle.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.housestyle.CheckResult;
import org.housestyle.Housestyle;
import org.housestyle.QuickLook;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.run.FoundFiles.Found;
import org.housestyle.text.SourceText;

/** Checks files one after the other: quickly first, and more closely if needed. For one thread. */
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

  /** The outcome for all texts in which nothing was seen. */
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

  /** Checks bytes that are not in a file. */
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
      boolean complete = true;
      if (copy != null) {
        bytes.take(copy);
      } else {
        complete = bytes.read(file);
      }
      DocumentReader reader =
          new ReaderChoice(house).choose(path, file, bytes.array(), bytes.length());
      if (!reader.isText()) {
        return checkParts(path, complete ? bytes.copy() : FileBytes.of(file), house, file, reader);
      }
      return complete
          ? check(path, housestyle, charset, reader)
          : checkLarge(path, file, housestyle, charset, reader);
    } catch (UncheckedIOException e) {
      return failed(path, Paths.why(e.getCause()));
    } catch (IOException e) {
      return failed(path, Paths.why(e));
    } catch (OutOfMemoryError e) {
      return failed(path, "too large to be read at once");
    } catch (RuntimeException | StackOverflowError e) {
      return failed(path, "Bug: could not be checked (" + e + ")");
    }
  }

  /** Checks the bytes of a text. */
  private Outcome<T> check(
      String path, Housestyle housestyle, Charset charset, DocumentReader reader)
      throws IOException {
    QuickLook look = housestyle.look(bytes.array(), bytes.length(), charset, reader);
    // The cache costs more than the quick look, and does not notice that a reader was replaced.
    if (clean.isEmpty() || look.isClean() || !Formats.isBuiltIn(reader)) {
      return examine(path, look);
    }
    CleanFiles.Text text = clean.get().text(housestyle, charset, reader.name(), bytes);
    if (text.isClean()) {
      return nothing;
    }
    Outcome<T> outcome = examine(path, look);
    if (outcome.made() == null) {
      text.remember();
    }
    return outcome;
  }

  /** Checks a file that is not a text; it is not remembered. */
  private Outcome<T> checkParts(
      String path, byte[] copy, House house, Path file, DocumentReader reader) throws IOException {
    Document document = Document.read(copy, house.charsetFor(file), reader);
    CheckResult examination = house.housestyleFor(file).examine(document);
    return outcome(path, document.source(), examination);
  }

  /** Checks a text whose bytes are not held, and not remembered. */
  private Outcome<T> checkLarge(
      String path, Path file, Housestyle housestyle, Charset charset, DocumentReader reader)
      throws IOException {
    try (InputStream in = FileBytes.open(file)) {
      SourceText source = SourceText.read(in, Files.size(file), charset);
      return examine(path, housestyle.look(source, reader));
    }
  }

  private Outcome<T> examine(String path, QuickLook look) {
    return outcome(path, look.source().orElse(null), look.examine());
  }

  private Outcome<T> outcome(String path, SourceText source, CheckResult examination) {
    return examination.isEmpty()
        ? nothing
        : new Outcome<>(making.apply(new CheckedFile(path, source, examination)), null);
  }

  private Outcome<T> failed(String path, String why) {
    return new Outcome<>(null, new FileError(path, why));
  }
}
