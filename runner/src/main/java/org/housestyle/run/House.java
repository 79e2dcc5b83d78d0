package org.housestyle.run;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.document.Formats;
import org.housestyle.rule.Level;

/**
 * What holds for each file of a run. Thread-safe.
 *
 * <p>A method may throw an unchecked exception if what the house says of a file has mistakes; then
 * nothing is checked.
 */
@FunctionalInterface
public interface House {

  /** A house in which the same holds for all files. */
  static House of(Housestyle housestyle, Charset charset) {
    return new House() {
      @Override
      public Housestyle housestyleFor(Path file) {
        return housestyle;
      }

      @Override
      public Charset charsetFor(Path file) {
        return charset;
      }
    };
  }

  /**
   * The house as it speaks of the files right in a folder; quicker, where many of them are asked
   * about. It may be asked about no others. If it is another house than this, it has no mistakes:
   * they are thrown here.
   *
   * @param folder as it is named in the paths of the files; null if they are names alone
   */
  default House in(Path folder) {
    return this;
  }

  /** The checker for a file, which need not exist. */
  Housestyle housestyleFor(Path file);

  /** The charset of a file without a byte order mark: UTF-8 if nothing else is said. */
  default Charset charsetFor(Path file) {
    return StandardCharsets.UTF_8;
  }

  /** The formats that files are read as. */
  default Formats formats() {
    return Formats.standard();
  }

  /** The name of the format that a file is read as; empty if its ending or its bytes decide. */
  default Optional<String> formatFor(Path file) {
    return Optional.empty();
  }

  /** Whether a file of a folder is copy; empty if its ending decides. */
  default Optional<Boolean> includes(Path file) {
    return Optional.empty();
  }

  /** Whether a file of a folder is left out. */
  default boolean excludes(Path file) {
    return false;
  }

  /** Whether a run fails for a finding of this level in a file. */
  default boolean fails(Path file, Level level) {
    return level == Level.ERROR;
  }
}
