package org.housestyle.rule;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.housestyle.text.Sha256;

/**
 * A pack and its search table as one binary file, of which only what is asked for is read. It is
 * made when the module that has the pack is built, and means nothing to another version of this
 * library: then the YAML is read.
 *
 * <p>The file has a header of twelve numbers, the cells, where each text begins, the texts, where
 * each rule, condition and slot begins, the records, and a hash of all that.
 */
public final class PackImage {

  /** The name of the file, beside the pack's others. */
  public static final String FILE = "pack.image";

  /** Raise it whenever a record of this package, or its order in the file, changes. */
  static final int FORMAT = 3;

  /** So many bytes at the end of the file are a hash of those before. */
  static final int HASH_BYTES = 32;

  static final int MAGIC = 0x48535049;

  private PackImage() {}

  /** The file of a pack and its table. The same bytes for the same pack. */
  public static byte[] of(RulePack pack, SearchTable table) {
    byte[] content = new ImageWriter().write(pack, table);
    byte[] image = Arrays.copyOf(content, content.length + HASH_BYTES);
    System.arraycopy(Sha256.digest().digest(content), 0, image, content.length, HASH_BYTES);
    return image;
  }

  /** Reads the image that stands beside a pack's files; empty if there is none of this version. */
  static Optional<RulePack> read(URL file) throws IOException {
    try (InputStream in = file.openStream()) {
      byte[] bytes = in.readAllBytes();
      ByteBuffer start = ByteBuffer.wrap(bytes);
      boolean known = start.remaining() > 8 && start.getInt() == MAGIC && start.getInt() == FORMAT;
      return known ? Optional.of(new StoredPack(bytes).pack()) : Optional.empty();
    }
  }
}
