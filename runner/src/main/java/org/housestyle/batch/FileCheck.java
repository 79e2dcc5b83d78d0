package org.housestyle.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.housestyle.CheckResult;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.document.Format;
import org.housestyle.files.FileBytes;
import org.housestyle.files.FoundFile;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.Paths;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;
import org.housestyle.text.SourceText;

/** Checks files one after the other; most need only a quick search. Not thread-safe. */
final class FileCheck {

  /**
   * The result for a file.
   *
   * @param file the file, if something was seen in it and it is to be kept; null otherwise
   * @param error why it could not be checked; null if it could
   */
  record Outcome(CheckedFile file, FileError error) {}

  /** Nothing to report. */
  private static final Outcome NOTHING = new Outcome(null, null);

  private final FolderSettings settings;
  private final Optional<CleanFiles> clean;
  private final UnaryOperator<CheckedFile> kept;

  private final FileBytes bytes = new FileBytes();

  /**
   * Prepares a check.
   *
   * @param kept what to keep of a file in which something was seen; null for nothing
   */
  FileCheck(
      SettingsResolver resolver, Optional<CleanFiles> clean, UnaryOperator<CheckedFile> kept) {
    this.settings = new FolderSettings(resolver);
    this.clean = clean;
    this.kept = kept;
  }

  /** Checks a file. */
  Outcome check(FoundFile file) {
    return check(file, null);
  }

  /** Checks bytes that are not in a file. */
  Outcome check(String name, byte[] copy) {
    return check(FoundFile.named(name, Paths.named(name)), copy);
  }

  private Outcome check(FoundFile found, byte[] copy) {
    String path = found.path();
    Path file = found.file();
    Settings here = settings.of(found);
    Housestyle housestyle = here.housestyle(file);
    Charset charset = here.charset();
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
  private Outcome check(String path, Housestyle housestyle, Charset charset) throws IOException {
    Format format = Format.of(path);
    // A lookup in the cache costs more than this search.
    if (!housestyle.mayFind(bytes.array(), bytes.length(), charset, format)) {
      return NOTHING;
    }
    if (clean.isEmpty()) {
      return examine(path, housestyle, decoded(charset));
    }
    CleanFiles.Text text = clean.get().text(housestyle, charset, format, bytes);
    if (text.isClean()) {
      return NOTHING;
    }
    Outcome outcome = examine(path, housestyle, decoded(charset));
    if (outcome.file() == null) {
      text.remember();
    }
    return outcome;
  }

  private SourceText decoded(Charset charset) throws IOException {
    return SourceText.decode(bytes.array(), bytes.length(), charset);
  }

  /** Checks a file whose bytes are not kept, and so not cached. */
  private Outcome checkLarge(String path, Path file, Housestyle housestyle, Charset charset)
      throws IOException {
    try (InputStream in = FileBytes.open(file)) {
      SourceText source = SourceText.read(in, Files.size(file), charset);
      return housestyle.mayFind(source, Format.of(path))
          ? examine(path, housestyle, source)
          : NOTHING;
    }
  }

  private Outcome examine(String path, Housestyle housestyle, SourceText source) {
    CheckResult result = housestyle.examine(Document.of(source, Format.of(path)));
    return result.isEmpty()
        ? NOTHING
        : new Outcome(kept.apply(new CheckedFile(path, source, result)), null);
  }

  private Outcome failed(String path, String why) {
    return new Outcome(null, new FileError(path, why));
  }
}
