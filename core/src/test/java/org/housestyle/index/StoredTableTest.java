// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.housestyle.Copy;
import org.housestyle.match.Tables;
import org.junit.jupiter.api.Test;

class StoredTableTest {

  private static final String HASH = Copy.PACK.contentHash();
  private static final SearchTable TABLE = Tables.of(Copy.PACK);

  private final byte[] file = StoredTable.write(TABLE, HASH);

  @Test
  void hasEverythingThatWasComputed() throws ChangedFileException {
    SearchTable stored = StoredTable.read(file, HASH).orElseThrow();
    assertThat(stored.cells()).isEqualTo(TABLE.cells());
    assertThat(stored.forms()).isEqualTo(TABLE.forms());
    assertThat(stored.places()).isEqualTo(TABLE.places());
    assertThat(stored.anchors()).containsOnlyKeys(TABLE.anchors().keySet());
    stored
        .anchors()
        .forEach((word, numbers) -> assertThat(numbers).isEqualTo(TABLE.anchors().get(word)));
  }

  @Test
  void isTheSameEachTime() {
    assertThat(StoredTable.write(Tables.of(Copy.PACK), HASH)).isEqualTo(file);
  }

  @Test
  void theTableOfAnotherPackIsNotRead() throws ChangedFileException {
    String other = HASH.substring(2) + "00";
    assertThat(StoredTable.read(file, other)).isEmpty();
  }

  @Test
  void aChangedTableIsAnError() {
    file[file.length / 2]++;
    assertThatThrownBy(this::read)
        .isInstanceOf(ChangedFileException.class)
        .hasMessageContaining("changed or damaged");
  }

  @Test
  void theTableOfAnotherVersionIsNotRead() throws ChangedFileException {
    file[3]++;
    assertThat(read()).isEmpty();
    assertThat(StoredTable.read(new byte[8], HASH)).isEmpty();
  }

  private Optional<SearchTable> read() throws ChangedFileException {
    return StoredTable.read(file, HASH);
  }
}
