// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.UncheckedIOException;

/** Any bytes as a stored pack: read as they were written, or not at all. */
class StoredTreesFuzz {

  @FuzzTest(maxDuration = "10m")
  void read(byte[] bytes) {
    try {
      StoredTrees.read(bytes).ifPresent(trees -> trees.names().forEach(trees::tree));
    } catch (ChangedFileException | UncheckedIOException e) {
      // named
    }
  }
}
