// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * What all stored files begin with: a mark of their kind and version, a checksum of all that
 * follows it, and the hash of the pack they were made from. A file with another mark is not read,
 * so its content has to be computed anew; one with another checksum was changed, and is an error.
 */
final class StoredFile {

  private static final int HASH_BYTES = 32;
  private static final int HEADER = 2 * Integer.BYTES + HASH_BYTES;

  private StoredFile() {}

  /**
   * A stored file.
   *
   * @param mark kind and version
   * @param packHash SHA-256 of the pack, in hexadecimal digits
   */
  static byte[] write(int mark, String packHash, byte[]... contents) {
    int length = HEADER + Arrays.stream(contents).mapToInt(content -> content.length).sum();
    ByteBuffer file = ByteBuffer.allocate(length);
    file.putInt(mark).putInt(0).put(HexFormat.of().parseHex(packHash));
    for (byte[] content : contents) {
      file.put(content);
    }
    return file.putInt(Integer.BYTES, checksum(file.array())).array();
  }

  /**
   * The file behind its header; empty if it has another mark.
   *
   * @throws ChangedFileException if its content is not what was written
   */
  static Optional<ByteBuffer> open(int mark, byte[] file) throws ChangedFileException {
    ByteBuffer buffer = ByteBuffer.wrap(file);
    if (file.length < HEADER || buffer.getInt() != mark) {
      return Optional.empty();
    }
    if (buffer.getInt() != checksum(file)) {
      throw new ChangedFileException();
    }
    return Optional.of(buffer.position(HEADER));
  }

  /**
   * Reads the content of an opened file.
   *
   * @throws ChangedFileException if it is not what this library writes, though its checksum is
   *     right
   */
  static <T> T content(ByteBuffer file, Function<ByteBuffer, T> reader)
      throws ChangedFileException {
    try {
      return reader.apply(file);
    } catch (BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NegativeArraySizeException e) {
      throw new ChangedFileException();
    }
  }

  /** The hash of the pack that a file was made from. */
  static String packHash(ByteBuffer file) {
    byte[] hash = new byte[HASH_BYTES];
    file.get(HEADER - HASH_BYTES, hash);
    return HexFormat.of().formatHex(hash);
  }

  private static int checksum(byte[] file) {
    CRC32 checksum = new CRC32();
    int from = 2 * Integer.BYTES;
    checksum.update(file, from, file.length - from);
    return (int) checksum.getValue();
  }
}
