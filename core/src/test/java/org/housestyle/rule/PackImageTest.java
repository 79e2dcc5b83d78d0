package org.housestyle.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.housestyle.Copy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackImageTest {

  private static final SearchTable TABLE = new SearchTable(7, new char[] {0, 1, 0xFFFF});

  @TempDir private Path folder;

  private Optional<RulePack> read(byte[] image) throws IOException {
    return PackImage.read(Files.write(folder.resolve("image"), image).toUri().toURL());
  }

  @Test
  void holdsAllThatTheYamlSays() throws IOException {
    RulePack pack = read(PackImage.of(Copy.PACK, TABLE)).orElseThrow();
    assertThat(pack).usingRecursiveComparison().ignoringFields("searchTable").isEqualTo(Copy.PACK);
    assertThat(pack.searchTable().orElseThrow().layout()).isEqualTo(7);
    assertThat(pack.searchTable().orElseThrow().cells()).containsExactly(TABLE.cells());
  }

  @Test
  void termsThatShareAConditionStillDo() throws IOException {
    RulePack pack = read(PackImage.of(Copy.PACK, TABLE)).orElseThrow();
    for (int i = 0; i < pack.rules().size(); i++) {
      assertThat(pack.rules().get(i).terms().stream().map(Term::when).distinct().count())
          .isEqualTo(Copy.PACK.rules().get(i).terms().stream().map(Term::when).distinct().count());
    }
  }

  @Test
  void isTheSameEachTime() throws IOException {
    byte[] image = PackImage.of(Copy.PACK, TABLE);
    assertThat(PackImage.of(read(image).orElseThrow(), TABLE)).isEqualTo(image);
  }

  @Test
  void anotherVersionsImageIsNotRead() throws IOException {
    byte[] image = PackImage.of(Copy.PACK, TABLE);
    image[7]++;
    assertThat(read(image)).isEmpty();
    assertThat(read(new byte[0])).isEmpty();
    assertThat(read(Arrays.copyOf(image, 8))).isEmpty();
  }
}
