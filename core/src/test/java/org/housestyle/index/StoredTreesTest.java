// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTreesTest {

  @ParameterizedTest
  @ValueSource(ints = {9, Integer.MAX_VALUE, -1})
  void fewerTextsThanTheFileSaysAreAnError(int texts) {
    byte[] count = ByteBuffer.allocate(Integer.BYTES).putInt(texts).array();
    byte[] file = StoredFile.write(StoredTrees.MARK, "00".repeat(32), count);
    assertThatThrownBy(() -> StoredTrees.read(file)).isInstanceOf(ChangedFileException.class);
  }

  @Test
  void aTreeBehindTheEndOfTheFileIsAnError() throws ChangedFileException {
    byte[] oneTextA = {0, 0, 0, 1, 0, 0, 0, 1, 'a'};
    byte[] oneTreeAt99 = {0, 1, 0, 0, 0, 0, 0, 99};
    byte[] file = StoredFile.write(StoredTrees.MARK, "00".repeat(32), oneTextA, oneTreeAt99);
    StoredTrees trees = StoredTrees.read(file).orElseThrow();
    assertThatThrownBy(() -> trees.tree("a")).isInstanceOf(UncheckedIOException.class);
  }
}
