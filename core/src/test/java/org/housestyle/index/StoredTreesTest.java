// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTreesTest {

  private static final int MARK = 0x48535401;

  @ParameterizedTest
  @ValueSource(ints = {9, Integer.MAX_VALUE, -1})
  void fewerTextsThanTheFileSaysAreAnError(int texts) {
    byte[] count = ByteBuffer.allocate(Integer.BYTES).putInt(texts).array();
    byte[] file = StoredFile.write(MARK, "00".repeat(32), count);
    assertThatThrownBy(() -> StoredTrees.read(file)).isInstanceOf(ChangedFileException.class);
  }
}
