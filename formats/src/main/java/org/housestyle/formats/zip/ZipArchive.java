// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.housestyle.text.SourceText;

/**
 * A zip archive in memory that can be written again with other contents in some entries, so that
 * all others keep their packed bytes, and all keep their order. For one thread.
 */
public final class ZipArchive {

  /** How many entries an archive may have. */
  static final int MAX_ENTRIES = 2_000;

  /** How many bytes the entries that are read may have in all, unpacked. */
  static final long MAX_UNPACKED = 100L << 20;

  /** How many times its packed size an entry may have, once it is larger than a megabyte. */
  static final int MAX_RATIO = 100;

  private static final int SMALL = 1 << 20;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
  private final Map<String, byte[]> read = new HashMap<>();
  private long unpacked;

  private ZipArchive(ZipFile zip) throws IOException {
    this.zip = zip;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      requireSafe(entry);
      if (entries.put(entry.getName(), entry) != null) {
        throw new IOException("the archive has two entries named " + entry.getName());
      }
      if (entries.size() > MAX_ENTRIES) {
        throw new IOException("the archive has more than " + MAX_ENTRIES + " entries");
      }
    }
  }

  /**
   * Opens an archive.
   *
   * @throws IOException if it is damaged or encrypted, or has too many entries; the message says
   *     which
   */
  public static ZipArchive of(byte[] bytes) throws IOException {
    ZipFile zip;
    try {
      zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException("the archive is damaged or cut off; get the file again", e);
    }
    return new ZipArchive(zip);
  }

  private static void requireSafe(ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new IOException("the archive is encrypted; save the file without a password");
    }
    String name = entry.getName().replace('\\', '/');
    if (name.startsWith("/") || ("/" + name + "/").contains("/../")) {
      throw new IOException("the archive has an entry outside itself: " + entry.getName());
    }
  }

  /** The names of the entries, in their order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /**
   * The content of an entry, if the archive has it.
   *
   * @throws IOException if it is damaged or too large; the message names it
   */
  public Optional<byte[]> content(String name) throws IOException {
    byte[] known = read.get(name);
    ZipArchiveEntry entry = entries.get(name);
    if (known == null && entry != null) {
      known = unpack(entry);
      read.put(name, known);
    }
    return Optional.ofNullable(known);
  }

  /**
   * The text of an entry, in UTF-8 unless a byte order mark says otherwise.
   *
   * @throws IOException if there is none of this name, or it cannot be read; the message names it
   */
  public String text(String name) throws IOException {
    return source(name).text();
  }

  /** The same, with its charset. */
  public SourceText source(String name) throws IOException {
    byte[] content =
        content(name).orElseThrow(() -> new IOException("the archive has no entry " + name));
    try {
      return SourceText.decode(content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  private byte[] unpack(ZipArchiveEntry entry) throws IOException {
    long limit =
        Math.min(MAX_UNPACKED - unpacked, Math.max(SMALL, entry.getCompressedSize() * MAX_RATIO));
    byte[] content;
    try (InputStream in = zip.getInputStream(entry)) {
      content = in.readNBytes((int) limit + 1);
    } catch (IOException e) {
      throw new IOException("the entry " + entry.getName() + " is damaged; get the file again", e);
    }
    if (content.length > limit) {
      throw new IOException(
          "the entry "
              + entry.getName()
              + " is too large: the file unpacks to more than "
              + (MAX_UNPACKED >> 20)
              + " MB, or the entry to more than "
              + MAX_RATIO
              + " times its packed size");
    }
    unpacked += content.length;
    return content;
  }

  /**
   * The archive with other texts in some entries, each in the charset that its entry had, or else
   * in UTF-8; new entries come last.
   *
   * @param texts the new texts, by the names of their entries
   */
  public byte[] withTexts(Map<String, String> texts) throws IOException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : texts.entrySet()) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      if (entries.containsKey(each.getKey())) {
        SourceText before = source(each.getKey());
        content.write(content(each.getKey()).orElseThrow(), 0, before.byteOrderMarkLength());
        content.write(before.encode(each.getValue()));
      } else {
        content.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
      contents.put(each.getKey(), content.toByteArray());
    }
    return with(contents);
  }

  /**
   * The archive with other contents in some entries; new entries come last.
   *
   * @param contents the new contents, by the names of their entries
   */
  public byte[] with(Map<String, byte[]> contents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      for (ZipArchiveEntry entry : entries.values()) {
        byte[] content = contents.get(entry.getName());
        if (content == null) {
          try (InputStream raw = zip.getRawInputStream(entry)) {
            out.addRawArchiveEntry(entry, raw);
          }
        } else {
          write(out, sameBut(entry, content), content);
        }
      }
      for (Map.Entry<String, byte[]> added : contents.entrySet()) {
        if (!entries.containsKey(added.getKey())) {
          ZipArchiveEntry entry = new ZipArchiveEntry(added.getKey());
          entry.setTime(0);
          write(out, entry, added.getValue());
        }
      }
    }
    return bytes.toByteArray();
  }

  private static ZipArchiveEntry sameBut(ZipArchiveEntry old, byte[] content) {
    ZipArchiveEntry entry = new ZipArchiveEntry(old.getName());
    entry.setMethod(old.getMethod());
    entry.setTime(old.getTime());
    entry.setSize(content.length);
    CRC32 sum = new CRC32(); // asked for before an entry that is not packed
    sum.update(content);
    entry.setCrc(sum.getValue());
    return entry;
  }

  private static void write(ZipArchiveOutputStream out, ZipArchiveEntry entry, byte[] content)
      throws IOException {
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }
}
