package org.housestyle.rule;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A pack and its search table as one binary file, of which only what is asked for is read. It is
 * made when the module that has the pack is built, and means nothing to another version of this
 * library: then the YAML is read.
 *
 * <p>The file has a header of twelve numbers, the cells, where each text begins, the texts, where
 * each rule, condition and slot begins, and the records.
 */
public final class PackImage {

  /** The name of the file, beside the pack's others. */
  public static final String FILE = "pack.image";

  /** Raise it whenever a record of this package, or its order in the file, changes. */
  static final int FORMAT = 1;

  static final int MAGIC = 0x48535049;

  private PackImage() {}

  /** The file of a pack and its table. The same bytes for the same pack. */
  public static byte[] of(RulePack pack, SearchTable table) {
    return new ImageWriter().write(pack, table);
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
