// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.housestyle.CheckResult;
import org.housestyle.Housestyle;
import org.housestyle.LimitExceededException;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.Part;
import org.housestyle.document.ReaderCalls;
import org.housestyle.document.UnknownFormatException;
import org.housestyle.files.FileBytes;
import org.housestyle.files.FoundFile;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.OwnReport;
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
   * @param own the ending of a file that is counted and not read: a report of ours, or no page;
   *     null for any other
   */
  record Outcome(CheckedFile file, FileError error, String own) {}

  /** What to do about a file that takes too much. */
  static final String REMEDY = "; cut the file up, or exclude it";

  /** Nothing to report. */
  private static final Outcome NOTHING = new Outcome(null, null, null);

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

  /**
   * Checks a file whose bytes may be known already.
   *
   * @param copy its bytes; null if they are to be read
   */
  Outcome check(FoundFile found, byte[] copy) {
    String path = found.path();
    Path file = found.file();
    Settings here = settings.of(found);
    Housestyle housestyle = here.housestyle(file);
    Charset charset = here.charset();
    try {
      boolean complete = true;
      if (copy != null) {
        bytes.take(copy);
      } else {
        complete = bytes.read(file);
      }
      DocumentReader reader =
          new ReaderChoice(here).choose(path, file, bytes.array(), bytes.length());
      if (!reader.isText()) {
        byte[] all = complete ? bytes.copy() : FileBytes.of(file);
        return checkParts(path, all, housestyle, charset, reader);
      }
      if (found.root() != null && OwnReport.is(bytes.array(), bytes.length())) {
        return new Outcome(null, null, Formats.ending(path));
      }
      return complete
          ? check(path, housestyle, charset, reader)
          : checkLarge(path, file, housestyle, charset, reader);
    } catch (UnknownFormatException e) {
      return found.root() != null && e.isByContent()
          ? new Outcome(null, null, e.ending())
          : failed(path, Paths.why(e));
    } catch (UncheckedIOException e) {
      return failed(path, Paths.why(e.getCause()));
    } catch (IOException e) {
      return failed(path, Paths.why(e));
    } catch (OutOfMemoryError e) {
      return failed(path, "too large to be read at once");
    } catch (LimitExceededException e) {
      return failed(path, e.getMessage() + REMEDY);
    } catch (RuntimeException | StackOverflowError e) {
      return failed(path, "Bug: could not be checked (" + e + ")");
    }
  }

  /** Checks the bytes of a text. */
  private Outcome check(String path, Housestyle housestyle, Charset charset, DocumentReader reader)
      throws IOException {
    // A lookup in the cache costs more than this search.
    Optional<SourceText> found =
        housestyle.textToCheck(bytes.array(), bytes.length(), charset, reader);
    if (found.isEmpty()) {
      return NOTHING;
    }
    SourceText source = found.get();
    // The cache would not notice that a reader was replaced.
    if (clean.isEmpty() || !Formats.isBuiltIn(reader)) {
      return examine(path, housestyle, source, reader);
    }
    CleanFiles.Text text = clean.get().text(housestyle, charset, reader.name(), bytes);
    if (text.isClean()) {
      return NOTHING;
    }
    Document document = Document.of(source, reader);
    CheckResult result = housestyle.examine(document);
    if (result.isEmpty()) {
      text.remember();
    }
    return outcome(path, document.parts(), result);
  }

  /** Checks a file that is not a text; it is not cached. */
  private Outcome checkParts(
      String path, byte[] copy, Housestyle housestyle, Charset charset, DocumentReader reader)
      throws IOException {
    Document document = Document.read(copy, charset, reader);
    return outcome(path, document.parts(), housestyle.examine(document));
  }

  /** Checks a text whose bytes are not kept, and so not cached. */
  private Outcome checkLarge(
      String path, Path file, Housestyle housestyle, Charset usual, DocumentReader reader)
      throws IOException {
    Charset charset = new ReaderCalls(reader).charset(bytes.array(), bytes.length(), usual);
    try (InputStream in = FileBytes.open(file)) {
      SourceText source = SourceText.read(in, Files.size(file), charset);
      return housestyle.mayFind(source, reader)
          ? examine(path, housestyle, source, reader)
          : NOTHING;
    }
  }

  private Outcome examine(
      String path, Housestyle housestyle, SourceText source, DocumentReader reader) {
    Document document = Document.of(source, reader);
    return outcome(path, document.parts(), housestyle.examine(document));
  }

  private Outcome outcome(String path, List<Part> parts, CheckResult result) {
    return result.isEmpty()
        ? NOTHING
        : new Outcome(kept.apply(new CheckedFile(path, parts, result)), null, null);
  }

  private Outcome failed(String path, String why) {
    return new Outcome(null, new FileError(path, why), null);
  }
}
