// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.document.Formats;
import org.housestyle.rule.Level;

/** The settings of the files in a folder. Thread-safe. */
@FunctionalInterface
public interface Settings {

  /** The same checker and charset for every file. */
  static Settings of(Housestyle housestyle, Charset charset) {
    return new Settings() {
      @Override
      public Housestyle housestyle(Path file) {
        return housestyle;
      }

      @Override
      public Charset charset() {
        return charset;
      }
    };
  }

  /** The checker for a file, which need not exist. */
  Housestyle housestyle(Path file);

  /** The charset of files without a byte order mark. Default: UTF-8. */
  default Charset charset() {
    return StandardCharsets.UTF_8;
  }

  /** The formats that files are read as. */
  default Formats formats() {
    return Formats.standard();
  }

  /** The name of the format that a file is read as; empty if its ending or its bytes decide. */
  default Optional<String> format(Path file) {
    return Optional.empty();
  }

  /** Whether a file found in a folder is checked; empty if its ending decides. */
  default Optional<Boolean> includes(Path file) {
    return Optional.empty();
  }

  /** Whether a file found in a folder is left out. */
  default boolean excludes(Path file) {
    return false;
  }

  /** The file of known findings that a check holds back; empty if there is none. */
  default Optional<Path> baseline() {
    return Optional.empty();
  }

  /** The file or folder where a check remembers clean files; empty if it does not. */
  default Optional<Path> cache() {
    return Optional.empty();
  }

  /** Whether a finding of this level makes the run fail. */
  default boolean fails(Level level) {
    return level == Level.ERROR;
  }
}
