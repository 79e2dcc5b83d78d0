package org.housestyle.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.CheckResult;
import org.housestyle.FixedDocument;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.document.Format;
import org.housestyle.fix.Fixer;
import org.housestyle.run.FoundFiles.Found;
import org.housestyle.text.SourceText;

/** Reads a file, has its text fixed as the house says of it, and writes it back. */
record FileFix(House house, Fixing fixing, Writing writing) {

  /** Puts a file's new bytes in the place of its old ones. */
  @FunctionalInterface
  interface Writing {
    Writing NONE = (file, folder, read, bytes) -> {};

    void write(Path file, Optional<Path> folder, byte[] read, byte[] bytes) throws IOException;
  }

  /** Writes what is known already but for the new bytes. */
  private interface Place {
    void put(byte[] bytes) throws IOException;
  }

  /**
   * What came of a file.
   *
   * @param changed the file, if it was changed
   * @param left what is seen in it afterwards; empty if it could not be read
   * @param errors what was not done
   */
  record Outcome(Optional<FixedFile> changed, Optional<CheckedFile> left, List<FileError> errors) {

    static Outcome unread(String path, String why) {
      return new Outcome(Optional.empty(), Optional.empty(), List.of(new FileError(path, why)));
    }
  }

  /** Fixes a file in its place. */
  Outcome fix(Found found) {
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
    return fix(found.path(), file, read, bytes -> writing.write(file, folder, read, bytes));
  }

  /** Fixes bytes that stand in no file. */
  Outcome fix(String name, byte[] bytes) {
    return fix(name, Paths.named(name), bytes, nowhere -> {});
  }

  private Outcome fix(String path, Path file, byte[] read, Place place) {
    Housestyle housestyle = house.housestyleFor(file);
    try {
      SourceText source = SourceText.decode(read, house.charsetFor(file));
      return fix(housestyle, path, Document.of(source, Format.of(path)), read, place);
    } catch (IOException e) {
      return Outcome.unread(path, Paths.why(e));
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.unread(path, "Bug: could not be fixed (" + e + ")");
    }
  }

  private Outcome fix(
      Housestyle housestyle, String path, Document document, byte[] read, Place place) {
    SourceText source = document.source();
    FixedDocument fixed = fixing.fix(housestyle, path, document);
    List<FileError> errors = new ArrayList<>();
    for (String words : fixed.unwritable()) {
      errors.add(
          new FileError(
              path, source.charset() + " cannot write \"" + words + "\"; save it as UTF-8"));
    }
    if (!fixed.isChanged()) {
      return new Outcome(Optional.empty(), Optional.of(seen(path, source, fixed.left())), errors);
    }
    try {
      byte[] bytes = Fixer.apply(read, source, fixed.edits());
      place.put(bytes);
      return new Outcome(
          Optional.of(new FixedFile(path, source, fixed, read, bytes)),
          Optional.of(seen(path, SourceText.of(fixed.text()), fixed.left())),
          errors);
    } catch (IOException e) {
      errors.add(new FileError(path, "not changed: " + Paths.whyNotWritten(e)));
      CheckResult unchanged = housestyle.examine(document);
      return new Outcome(Optional.empty(), Optional.of(seen(path, source, unchanged)), errors);
    }
  }

  private static CheckedFile seen(String path, SourceText source, CheckResult examination) {
    return new CheckedFile(path, source, examination);
  }
}
