// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.housestyle.Housestyle;
import org.housestyle.files.AtomicFile;
import org.housestyle.files.FileBytes;
import org.housestyle.run.Paths;
import org.housestyle.text.OrdinaryFile;
import org.housestyle.text.Sha256;

/**
 * A cache of clean texts, for {@link CheckRun#remembering}. A text is stored as a hash of its
 * bytes, its format and charset, the program, and {@link Housestyle#fingerprint()}; so no copy is
 * kept, and a change of program, rules or settings invalidates it. Texts with findings are not
 * stored. Thread-safe; several processes may share a file.
 */
public final class CleanFiles {

  /** The default name of the file. */
  public static final String FILE_NAME = ".housestylecache";

  private static final byte[] HEADER = "housestyle-cache 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int KEY = 16;
  private static final int MOST = 1 << 18;

  /** Half of a SHA-256. */
  private record Key(long first, long second) {

    // Written out: linking those of a record costs a short run 18 ms, a tenth of its time.
    @Override
    public int hashCode() {
      return (int) first;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.first == first && key.second == second;
    }
  }

  /** The content of a cache file; empty, with a reason, if it cannot be used. */
  private record Content(Set<Key> keys, Optional<String> trouble, boolean writable) {}

  private final Path file;
  private final Content content;
  private final Set<Key> used = ConcurrentHashMap.newKeySet();
  private final Map<Housestyle, byte[]> fingerprints = new ConcurrentHashMap<>();

  private CleanFiles(Path file, Content content) {
    this.file = file;
    this.content = content;
  }

  /**
   * Reads a cache; never fails.
   *
   * @param path a file that need not exist, or a folder, in which it is {@value #FILE_NAME}
   */
  public static CleanFiles open(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve(FILE_NAME) : path;
    return new CleanFiles(file, read(file));
  }

  private static Content read(Path file) {
    byte[] bytes;
    try {
      OrdinaryFile.require(file);
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new Content(Set.of(), Optional.empty(), true);
    } catch (IOException e) {
      String why = file + ": the cache is not used: " + Paths.why(e);
      return new Content(Set.of(), Optional.of(why), false);
    }
    int end = Math.min(HEADER.length, bytes.length);
    if (!Arrays.equals(bytes, 0, end, HEADER, 0, end)) {
      String why = file + " is not a cache, and is left as it is; name another file";
      return new Content(Set.of(), Optional.of(why), false);
    }
    if (bytes.length > 0 && (bytes.length < HEADER.length || (bytes.length - end) % KEY != 0)) {
      String why = file + ": the cache is damaged, and is made anew";
      return new Content(Set.of(), Optional.of(why), true);
    }
    Set<Key> keys = new LinkedHashSet<>();
    ByteBuffer buffer = ByteBuffer.wrap(bytes, end, bytes.length - end);
    while (buffer.hasRemaining()) {
      keys.add(new Key(buffer.getLong(), buffer.getLong()));
    }
    return new Content(keys, Optional.empty(), true);
  }

  /** Why the file cannot be used, if so, in one line. */
  public Optional<String> trouble() {
    return content.trouble();
  }

  /** The entry for a text. */
  Text text(Housestyle housestyle, Charset charset, String format, FileBytes bytes) {
    MessageDigest digest = Sha256.digest();
    digest.update(fingerprints.computeIfAbsent(housestyle, CleanFiles::fingerprint));
    digest.update((charset.name() + "\n" + format + "\n").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes.array(), 0, bytes.length());
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new Text(new Key(hash.getLong(), hash.getLong()));
  }

  private static byte[] fingerprint(Housestyle housestyle) {
    return Sha256.of(ProgramFingerprint.current() + housestyle.fingerprint());
  }

  /** The entry for a text. */
  final class Text {

    private final Key key;

    private Text(Key key) {
      this.key = key;
    }

    /** Whether it is known to be clean. */
    boolean isClean() {
      boolean known = content.keys().contains(key);
      if (known) {
        remember();
      }
      return known;
    }

    /** Remembers that it is clean. */
    void remember() {
      used.add(key);
    }
  }

  /**
   * Writes new entries, if there are any, in one step. What other runs wrote in the meantime is
   * kept; if there are too many entries, the least recently used go.
   *
   * @throws IOException if that fails; the message says why
   */
  public void save() throws IOException {
    if (!content.writable() || content.keys().containsAll(used)) {
      return;
    }
    Set<Key> all = new LinkedHashSet<>(used);
    all.addAll(read(file).keys());
    ByteBuffer bytes = ByteBuffer.allocate(HEADER.length + KEY * Math.min(MOST, all.size()));
    bytes.put(HEADER);
    all.stream().limit(MOST).forEach(it -> bytes.putLong(it.first()).putLong(it.second()));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      AtomicFile.write(file, bytes.array());
    } catch (IOException e) {
      throw new IOException(file + ": the cache cannot be written: " + Paths.whyNotWritten(e), e);
    }
  }
}
