package org.housestyle.analysis;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * The weights by which OpenNLP's tagger tells the tag of a word from its features: a maximum
 * entropy model. Immutable.
 */
final class TagModel {

  /**
   * Features that have weights for the same tags.
   *
   * @param first the number of the first of them
   * @param tags the numbers of the tags
   * @param weights where those of the first feature stand, and then those of the others
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  record Group(int first, int[] tags, int weights) {}

  private final byte[] bytes;
  private final ByteBuffer file;
  private final String[] tags;
  private final int[] names;
  private final Group[] groups;

  /** Each feature's number and one, at the first free place from the hash of its name on. */
  private final int[] table;

  /**
   * Takes what was read.
   *
   * @param bytes what names and weights are left in
   * @param tags by number
   * @param names where that of a feature begins, with its length; by number
   * @param groups that of a feature, by number
   */
  TagModel(byte[] bytes, String[] tags, int[] names, Group[] groups) {
    this.bytes = bytes;
    this.file = ByteBuffer.wrap(bytes);
    this.tags = tags;
    this.names = names;
    this.groups = groups;
    this.table = new int[Integer.highestOneBit(names.length) * 4];
    for (int i = 0; i < names.length; i++) {
      int start = names[i] + Short.BYTES;
      int at = place(hash(bytes, start, start + length(bytes, names[i])));
      while (table[at] != 0) {
        at = place(at + 1);
      }
      table[at] = i + 1;
    }
  }

  /** How long a text in a file is; two bytes before it say so. */
  static int length(byte[] file, int place) {
    return ((file[place] & 0xFF) << 8) | (file[place + 1] & 0xFF);
  }

  private int place(int hash) {
    return hash & (table.length - 1);
  }

  private static int hash(byte[] letters, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + letters[i];
    }
    return hash ^ (hash >>> 16);
  }

  /** The tag that features speak for. */
  String best(List<String> features) {
    double[] sums = new double[tags.length];
    for (String feature : features) {
      weigh(bytesOf(feature), sums);
    }
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return tags[best];
  }

  private void weigh(byte[] name, double[] sums) {
    for (int at = place(hash(name, 0, name.length)); table[at] != 0; at = place(at + 1)) {
      int feature = table[at] - 1;
      int start = names[feature] + Short.BYTES;
      boolean same =
          length(bytes, names[feature]) == name.length
              && Arrays.equals(bytes, start, start + name.length, name, 0, name.length);
      if (same) {
        Group group = groups[feature];
        int weight =
            group.weights() + (feature - group.first()) * group.tags().length * Double.BYTES;
        for (int tag : group.tags()) {
          sums[tag] += file.getDouble(weight);
          weight += Double.BYTES;
        }
        return;
      }
    }
  }

  /** A name as Java writes it in UTF-8: each half of a surrogate pair by itself. */
  private static byte[] bytesOf(String name) {
    byte[] bytes = new byte[name.length() * 3];
    int end = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 0x80) {
        bytes[end++] = (byte) c;
        continue;
      }
      if (c < 0x800) {
        bytes[end++] = (byte) (0xC0 | (c >> 6));
      } else {
        bytes[end++] = (byte) (0xE0 | (c >> 12));
        bytes[end++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      }
      bytes[end++] = (byte) (0x80 | (c & 0x3F));
    }
    return Arrays.copyOf(bytes, end);
  }
}
