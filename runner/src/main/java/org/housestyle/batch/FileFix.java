// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.housestyle.CheckResult;
import org.housestyle.FixedDocument;
import org.housestyle.Housestyle;
import org.housestyle.LimitExceededException;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.OfficeReader;
import org.housestyle.document.Part;
import org.housestyle.document.UnknownFormatException;
import org.housestyle.files.FileBytes;
import org.housestyle.files.FoundFile;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.FixedFile;
import org.housestyle.run.OfficeComments;
import org.housestyle.run.OfficeEdits;
import org.housestyle.run.OwnReport;
import org.housestyle.run.Paths;
import org.housestyle.run.Reviewer;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;
import org.housestyle.text.SourceText;

/** Reads a file, fixes its texts with its settings, and writes it back. */
record FileFix(
    SettingsResolver resolver, Optional<Reviewer> reviewer, OfficeEdits office, Writing writing) {

  /** Replaces the content of a file. */
  @FunctionalInterface
  interface Writing {
    Writing NONE = (file, folder, read, bytes) -> {};

    void write(Path file, Optional<Path> folder, byte[] read, byte[] bytes) throws IOException;
  }

  /** Replaces the content of a known file. */
  private interface Target {
    void put(byte[] bytes) throws IOException;
  }

  /**
   * The result for a file.
   *
   * @param changed the file, if it was changed
   * @param left its findings afterwards; empty if it could not be read
   * @param errors what could not be done
   * @param own the ending of the file if it is counted and not read: a report of ours, or no page
   */
  record Outcome(
      Optional<FixedFile> changed,
      Optional<CheckedFile> left,
      List<FileError> errors,
      Optional<String> own) {

    Outcome(Optional<FixedFile> changed, Optional<CheckedFile> left, List<FileError> errors) {
      this(changed, left, errors, Optional.empty());
    }

    static Outcome passedOver(String path) {
      return new Outcome(
          Optional.empty(), Optional.empty(), List.of(), Optional.of(Formats.ending(path)));
    }

    static Outcome clean(String path) {
      CheckedFile clean = new CheckedFile(path, List.of(), CheckResult.NOTHING);
      return new Outcome(Optional.empty(), Optional.of(clean), List.of());
    }

    static Outcome unread(String path, String why) {
      return new Outcome(Optional.empty(), Optional.empty(), List.of(new FileError(path, why)));
    }
  }

  /** Fixes a file in place. */
  Outcome fix(FoundFile found) {
    Path file = found.file();
    Optional<Path> folder = Optional.ofNullable(found.root());
    byte[] read;
    try {
      read = FileBytes.of(file);
    } catch (IOException e) {
      return Outcome.unread(found.path(), Paths.why(e));
    } catch (OutOfMemoryError e) {
      return Outcome.unread(found.path(), "too large to be read at once");
    }
    if (folder.isPresent() && OwnReport.is(read, read.length)) {
      return Outcome.passedOver(found.path());
    }
    return fix(
        found.path(),
        file,
        read,
        folder.isPresent(),
        bytes -> writing.write(file, folder, read, bytes));
  }

  /** Fixes bytes that are not in a file. */
  Outcome fix(String name, byte[] bytes) {
    return fix(name, Paths.named(name), bytes, false, nowhere -> {});
  }

  private Outcome fix(String path, Path file, byte[] read, boolean inFolder, Target target) {
    Settings settings = resolver.forFile(file);
    Housestyle housestyle = settings.housestyle(file);
    try {
      DocumentReader reader =
          reader(new ReaderChoice(settings).choose(path, file, read, read.length));
      if (reader.isText()) {
        Optional<SourceText> source =
            housestyle.textToCheck(read, read.length, settings.charset(), reader);
        return source.isPresent()
            ? fix(housestyle, path, Document.of(source.get(), reader), read, target)
            : Outcome.clean(path);
      }
      return fix(housestyle, path, Document.read(read, settings.charset(), reader), read, target);
    } catch (UnknownFormatException e) {
      return inFolder && e.isByContent()
          ? Outcome.passedOver(path)
          : Outcome.unread(path, Paths.why(e));
    } catch (UncheckedIOException e) {
      return Outcome.unread(path, Paths.why(e.getCause()));
    } catch (IOException e) {
      return Outcome.unread(path, Paths.why(e));
    } catch (OutOfMemoryError e) {
      return Outcome.unread(path, "too large to be fixed at once");
    } catch (LimitExceededException e) {
      return Outcome.unread(path, e.getMessage() + FileCheck.REMEDY);
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.unread(path, "Bug: could not be fixed (" + e + ")");
    }
  }

  private DocumentReader reader(DocumentReader chosen) {
    return chosen instanceof OfficeReader file && !office.tracked()
        ? file.withoutTracking()
        : chosen;
  }

  private Outcome fix(
      Housestyle housestyle, String path, Document document, byte[] read, Target target) {
    List<Part> parts = document.parts();
    boolean isReadOnly = document.reader().isReadOnly();
    FixedDocument fixed =
        reviewer.isPresent() && !isReadOnly
            ? ReviewedFix.of(reviewer.get(), housestyle, path, document)
            : housestyle.fix(document);
    List<FileError> errors = new ArrayList<>();
    for (String words : fixed.unwritable()) {
      errors.add(
          new FileError(
              path,
              charsetWithout(words, parts) + " cannot write \"" + words + "\"; save it as UTF-8"));
    }
    if (isReadOnly && !fixed.left().findings().isEmpty()) {
      errors.add(
          new FileError(
              path,
              "not changed: "
                  + document.reader().title()
                  + " files are only read; mend the file that it was made from"));
    }
    try {
      byte[] bytes = fixed.isChanged() ? document.write(read, fixed.editsByPart()) : read;
      byte[] commented = commented(bytes, document, fixed);
      if (Arrays.equals(commented, read)) {
        CheckedFile unchanged = new CheckedFile(path, parts, fixed.left());
        return new Outcome(Optional.empty(), Optional.of(unchanged), errors);
      }
      target.put(commented);
      boolean hasNewComments = !Arrays.equals(commented, bytes);
      return new Outcome(
          Optional.of(new FixedFile(path, parts, fixed, read, commented, hasNewComments)),
          Optional.of(new CheckedFile(path, fixed.parts(), fixed.left())),
          errors);
    } catch (IOException e) {
      errors.add(new FileError(path, "not changed: " + Paths.whyNotWritten(e)));
      CheckedFile unchanged = new CheckedFile(path, parts, housestyle.examine(document));
      return new Outcome(Optional.empty(), Optional.of(unchanged), errors);
    }
  }

  private byte[] commented(byte[] bytes, Document document, FixedDocument fixed)
      throws IOException {
    return office.comments() && document.reader() instanceof OfficeReader reader
        ? OfficeComments.add(bytes, StandardCharsets.UTF_8, reader, fixed.left())
        : bytes;
  }

  /** The charset of the first part that cannot encode some words. */
  private static Charset charsetWithout(String words, List<Part> parts) {
    return parts.stream()
        .map(Part::source)
        .filter(source -> !source.canEncode(words))
        .findFirst()
        .orElseThrow()
        .charset();
  }
}
