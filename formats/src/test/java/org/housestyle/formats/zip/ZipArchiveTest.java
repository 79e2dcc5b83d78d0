// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.housestyle.formats.ZipFiles;
import org.junit.jupiter.api.Test;

/** Archives that are damaged, hostile, or written again. */
class ZipArchiveTest {

  private static byte[] archive(String... names) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : names) {
      texts.put(name, "text of " + name);
    }
    return ZipFiles.of(texts);
  }

  @Test
  void entriesKeepTheirOrderAndNewOnesComeLast() throws IOException {
    byte[] written =
        ZipArchive.of(archive("b", "a", "c"))
            .with(Map.of("a", "new".getBytes(StandardCharsets.UTF_8), "d", new byte[0]));
    assertThat(ZipFiles.entries(written))
        .containsExactly(
            Map.entry("b", "text of b"),
            Map.entry("a", "new"),
            Map.entry("c", "text of c"),
            Map.entry("d", ""));
  }

  @Test
  void anEntryThatIsNotPackedCanBeChanged() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      ZipEntry entry = new ZipEntry("a");
      entry.setSize(0);
      entry.setCrc(0);
      zip.putNextEntry(entry);
    }
    byte[] written = ZipArchive.of(bytes.toByteArray()).withTexts(Map.of("a", "new"));
    assertThat(ZipFiles.entries(written)).containsExactly(Map.entry("a", "new"));
  }

  @Test
  void aTextKeepsItsCharsetAndItsByteOrderMark() throws IOException {
    byte[] before = "\uFEFFone".getBytes(StandardCharsets.UTF_16LE);
    byte[] archive = ZipArchive.of(archive("a")).with(Map.of("a", before));
    byte[] written = ZipArchive.of(archive).withTexts(Map.of("a", "two", "b", "new"));
    assertThat(ZipArchive.of(written).content("a"))
        .contains("\uFEFFtwo".getBytes(StandardCharsets.UTF_16LE));
    assertThat(ZipArchive.of(written).text("b")).isEqualTo("new");
  }

  @Test
  void anArchiveWithoutChangesCanBeReadAgain() throws IOException {
    byte[] written = ZipArchive.of(archive("a", "b")).with(Map.of());
    assertThat(ZipFiles.entries(written)).isEqualTo(ZipFiles.entries(archive("a", "b")));
  }

  @Test
  void anEntryOutsideTheArchiveIsRefused() {
    assertThatThrownBy(() -> ZipArchive.of(archive("../a")))
        .hasMessage("the archive has an entry outside itself: ../a");
    assertThatThrownBy(() -> ZipArchive.of(archive("/a")))
        .hasMessage("the archive has an entry outside itself: /a");
  }

  @Test
  void aCutOffArchiveIsRefused() {
    byte[] whole = archive("a");
    assertThatThrownBy(() -> ZipArchive.of(Arrays.copyOf(whole, whole.length / 2)))
        .isInstanceOf(IOException.class)
        .hasMessage("the archive is damaged or cut off; get the file again");
  }

  @Test
  void aBombIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("zeros"));
      zip.write(new byte[8 << 20]);
    }
    ZipArchive archive = ZipArchive.of(bytes.toByteArray());
    assertThatThrownBy(() -> archive.content("zeros"))
        .hasMessageStartingWith("the entry zeros is too large");
  }

  @Test
  void tooManyEntriesAreRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i <= ZipArchive.MAX_ENTRIES; i++) {
        zip.putNextEntry(new ZipEntry("entry" + i));
      }
    }
    assertThatThrownBy(() -> ZipArchive.of(bytes.toByteArray()))
        .hasMessage("the archive has more than 2000 entries");
  }
}
