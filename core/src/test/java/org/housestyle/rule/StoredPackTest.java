// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.housestyle.Copy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredPackTest {

  @TempDir private Path folder;

  @BeforeEach
  void aPackIsStored() throws IOException, PackException {
    Path files = Path.of("src/test/resources/org/housestyle/pack");
    try (Stream<Path> all = Files.list(files)) {
      for (Path file : all.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    StoredPack.write(folder);
  }

  private Path stored() {
    return folder.resolve("pack.trees");
  }

  private RulePack read() throws IOException, PackException {
    return StoredPack.read(resource("pack.yaml"), resource("pack.trees"), "pack");
  }

  private URL resource(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? file.toUri().toURL() : null;
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes the rules away, so that only the stored trees are left. */
  private RulePack readStored() throws IOException, PackException {
    Files.delete(folder.resolve("client.yaml"));
    return read();
  }

  @Test
  void hasEverythingThatTheYamlHas() throws IOException, PackException {
    RulePack pack = readStored();
    assertThat(pack.name()).isEqualTo(Copy.PACK.name());
    assertThat(pack.title()).isEqualTo(Copy.PACK.title());
    assertThat(pack.guidance()).isEqualTo(Copy.PACK.guidance());
    assertThat(pack.sources()).isEqualTo(Copy.PACK.sources());
    assertThat(pack.titles()).isEqualTo(Copy.PACK.titles());
    assertThat(pack.commonWords()).isEqualTo(Copy.PACK.commonWords());
    assertThat(pack.spelling()).isEqualTo(Copy.PACK.spelling());
    assertThat(pack.realWords()).isEqualTo(Copy.PACK.realWords());
    assertThat(pack.preferredWordings()).isEqualTo(Copy.PACK.preferredWordings());
    assertThat(pack.rules())
        .extracting(StoredPackTest::facts)
        .containsExactlyElementsOf(Copy.PACK.rules().stream().map(StoredPackTest::facts).toList());
  }

  private static List<Object> facts(Rule rule) {
    List<Object> facts =
        new ArrayList<>(
            List.of(
                rule.qualifiedId(),
                rule.since(),
                rule.level(),
                rule.why(),
                rule.review(),
                rule.acceptedBy(),
                facts(rule.unless())));
    for (Term term : rule.terms()) {
      When when = term.when();
      facts.add(facts(List.of(term.pattern())));
      facts.addAll(List.of(term.head(), term.lead(), term.cites()));
      facts.addAll(List.of(facts(when.near()), when.distance(), facts(when.sentence())));
      facts.addAll(List.of(facts(when.passage()), facts(when.document()), when.ageUnder()));
      term.prefer()
          .forEach(
              (guidance, all) -> {
                facts.add(guidance);
                for (Replacement it : all) {
                  facts.addAll(List.of(it.kind(), it.text(), it.plural(), it.modifier()));
                }
              });
    }
    for (Example example : rule.examples()) {
      facts.addAll(List.of(example.copy(), example.flagged(), example.fixed()));
      facts.addAll(List.of(example.suggestion(), example.usage(), example.guidance()));
      facts.add(example.line());
    }
    return facts;
  }

  private static List<Object> facts(List<TermPattern> patterns) {
    return patterns.stream()
        .<Object>map(pattern -> List.of(pattern.written(), pattern.wordings()))
        .toList();
  }

  @Test
  void termsThatShareAConditionStillDo() throws IOException, PackException {
    RulePack pack = readStored();
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
  void isTheSameEachTime() throws IOException, PackException {
    byte[] first = Files.readAllBytes(stored());
    StoredPack.write(folder);
    assertThat(stored()).hasBinaryContent(first);
  }

  @Test
  void hasTheHashOfItsFiles() throws IOException, PackException {
    String hash = RulePack.read(folder).contentHash();
    assertThat(read().contentHash()).isEqualTo(hash).isEqualTo(Copy.PACK.contentHash());
    Path titles = folder.resolve("titles.yaml");
    Files.writeString(titles, Files.readString(titles) + "\n");
    assertThat(RulePack.read(folder).contentHash()).isNotEqualTo(hash);
  }

  @Test
  void aChangedFileIsAnErrorThatNamesIt() throws IOException {
    byte[] bytes = Files.readAllBytes(stored());
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] changed = bytes.clone();
      changed[4 + random.nextInt(bytes.length - 4)] ^= (byte) (1 + random.nextInt(255));
      Files.write(stored(), changed);
      assertThatThrownBy(this::read)
          .isInstanceOf(PackException.class)
          .hasMessageContaining("pack.trees was changed or damaged since it was built");
    }
  }

  @Test
  void theFileOfAnotherVersionIsIgnored() throws IOException, PackException {
    byte[] bytes = Files.readAllBytes(stored());
    bytes[3]++;
    Files.write(stored(), bytes);
    Files.delete(folder.resolve("client.yaml"));
    assertThat(read().rule("client")).isEmpty();
    Files.write(stored(), new byte[0]);
    assertThat(read().rule("client")).isEmpty();
  }
}
