package org.housestyle.run;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.rule.Level;

/**
 * What holds for each file of a run. It is asked from one thread.
 *
 * <p>Any method may throw an unchecked exception if what a house says has mistakes; then nothing is
 * checked.
 */
@FunctionalInterface
public interface House {

  /** The checker for a file, which need not exist. */
  Housestyle housestyleFor(Path file);

  /** The charset of a file without a byte order mark: UTF-8 if nothing else is said. */
  default Charset charsetFor(Path file) {
    return StandardCharsets.UTF_8;
  }

  /** Whether a file of a folder is copy; empty if its ending tells. */
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
