package org.housestyle.run;

import org.housestyle.Examination;
import org.housestyle.text.SourceText;

/**
 * A file that was read and checked.
 *
 * @param path its path as it is reported, with forward slashes
 * @param source its text
 * @param examination what was seen in it
 */
public record CheckedFile(String path, SourceText source, Examination examination) {

  /** The same file, of which something else is told. */
  CheckedFile with(Examination other) {
    return new CheckedFile(path, source, other);
  }
}
