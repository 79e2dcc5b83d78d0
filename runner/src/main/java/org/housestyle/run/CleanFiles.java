package org.housestyle.run;

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
import org.housestyle.document.Format;
import org.housestyle.text.Sha256;

/**
 * A cache of the texts in which nothing was seen, for {@link CheckRun#remembering}. A text is
 * remembered as a hash of its bytes, its format and charset, the program, and {@link
 * Housestyle#fingerprint()}; so no copy is kept, and another program, rule or setting finds nothing
 * in it. What is in a text with findings is not remembered. Thread-safe; several processes may use
 * one file.
 */
public final class CleanFiles {

  /** What the file is called unless somebody says otherwise. */
  public static final String FILE_NAME = ".housestylecache";

  private static final byte[] HEADER = "housestyle-cache 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int KEY = 16;
  private static final int MOST = 1 << 18;

  /** Half of a SHA-256. */
  private record Key(long first, long second) {

    // What a record has unasked is linked when it is first called, which takes a while.
    @Override
    public int hashCode() {
      return (int) first;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.first == first && key.second == second;
    }
  }

  /** What a cache file holds; nothing, and why, if it cannot be used. */
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
   * Reads a cache; whatever is there, this does not fail.
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
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new Content(Set.of(), Optional.empty(), true);
    } catch (IOException e) {
      String why = file + ": the cache is not used: " + Paths.why(e);
      return new Content(Set.of(), Optional.of(why), false);
    }
    int end = Math.min(HEADER.length, bytes.length);
    if (!Arrays.equals(bytes, 0, end, HEADER, 0, end)) {
      String why = file + " is no cache, and is left as it is; name another file";
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

  /** Why the file is of no use, if so, in a line. */
  public Optional<String> trouble() {
    return content.trouble();
  }

  /** A text as it is about to be checked. */
  Text text(Housestyle housestyle, Charset charset, Format format, FileBytes bytes) {
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

  /** A text that is known, or may be from now on. */
  final class Text {

    private final Key key;

    private Text(Key key) {
      this.key = key;
    }

    /** Whether nothing was seen in it when it was checked. */
    boolean isClean() {
      boolean known = content.keys().contains(key);
      if (known) {
        remember();
      }
      return known;
    }

    /** Remembers that nothing was seen in it. */
    void remember() {
      used.add(key);
    }
  }

  /**
   * Writes what was learnt, if anything was, in one step. What other runs wrote meanwhile stays; of
   * very many texts those are forgotten that were not checked for longest.
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
