package org.housestyle.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.housestyle.Copy;
import org.housestyle.match.Tables;
import org.junit.jupiter.api.Test;

class StoredTableTest {

  private static final String HASH = Copy.PACK.contentHash();
  private static final SearchTable TABLE = Tables.of(Copy.PACK);

  private final byte[] file = StoredTable.write(TABLE, HASH);

  @Test
  void hasEverythingThatWasComputed() {
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
  void theTableOfAnotherPackIsNotRead() {
    String other = HASH.substring(2) + "00";
    assertThat(StoredTable.read(file, other)).isEmpty();
  }

  @Test
  void aDamagedTableIsNotRead() {
    file[file.length / 2]++;
    assertThat(read()).isEmpty();
  }

  @Test
  void theTableOfAnotherVersionIsNotRead() {
    file[3]++;
    assertThat(read()).isEmpty();
    assertThat(StoredTable.read(new byte[8], HASH)).isEmpty();
  }

  private Optional<SearchTable> read() {
    return StoredTable.read(file, HASH);
  }
}
