package org.housestyle.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.housestyle.Copy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackImageTest {

  private static final SearchTable TABLE =
      new SearchTable() {
        @Override
        public int layout() {
          return 7;
        }

        @Override
        public char[] cells() {
          return new char[] {0, 1, 0xFFFF};
        }

        @Override
        public Map<String, char[]> anchors() {
          return Map.of("porn", new char[] {1, 2, 3, 4});
        }

        @Override
        public Set<String> forms() {
          return Set.of("child", "porn");
        }

        @Override
        public Set<String> preferred() {
          return Set.of("child abuse images");
        }

        @Override
        public int longest() {
          return 5;
        }
      };

  @TempDir private Path folder;

  private Optional<RulePack> read(byte[] image) throws IOException {
    return PackImage.read(Files.write(folder.resolve("image"), image).toUri().toURL());
  }

  @Test
  void holdsAllThatTheYamlSays() throws IOException {
    RulePack pack = read(PackImage.of(Copy.PACK, TABLE)).orElseThrow();
    assertThat(pack).usingRecursiveComparison().ignoringFields("searchTable").isEqualTo(Copy.PACK);
    SearchTable table = pack.searchTable().orElseThrow();
    assertThat(table.layout()).isEqualTo(7);
    assertThat(table.cells()).containsExactly(TABLE.cells());
    assertThat(table.anchors()).containsOnlyKeys("porn");
    assertThat(table.anchors().get("porn")).containsExactly(TABLE.anchors().get("porn"));
    assertThat(table.forms()).isEqualTo(TABLE.forms());
    assertThat(table.preferred()).isEqualTo(TABLE.preferred());
    assertThat(table.longest()).isEqualTo(5);
  }

  @Test
  void termsThatShareAConditionStillDo() throws IOException {
    RulePack pack = read(PackImage.of(Copy.PACK, TABLE)).orElseThrow();
    assertThat(conditions(pack)).isLessThan(terms(pack)).isEqualTo(conditions(Copy.PACK));
  }

  private static int conditions(RulePack pack) {
    Set<When> different = Collections.newSetFromMap(new IdentityHashMap<>());
    pack.rules().forEach(rule -> rule.terms().forEach(term -> different.add(term.when())));
    return different.size();
  }

  private static int terms(RulePack pack) {
    return pack.rules().stream().mapToInt(rule -> rule.terms().size()).sum();
  }

  @Test
  void isTheSameEachTime() throws IOException {
    byte[] image = PackImage.of(Copy.PACK, TABLE);
    assertThat(PackImage.of(read(image).orElseThrow(), TABLE)).isEqualTo(image);
  }

  @Test
  void knowsItsHash() throws IOException {
    assertThat(hash(Copy.PACK))
        .isEqualTo(hash(Copy.PACK))
        .isNotEqualTo(hash(Copy.pack("Other", Copy.PACK.rules())));
  }

  private String hash(RulePack pack) throws IOException {
    RulePack stored = read(PackImage.of(pack, TABLE)).orElseThrow();
    return stored.searchTable().flatMap(SearchTable::packHash).orElseThrow();
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
