// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import org.housestyle.yaml.YamlNode;

/**
 * The parsed YAML files of a pack in one binary file. Trees, and items of their lists, are read
 * only when they are needed. Thread-safe.
 *
 * <p>After the header: the texts, the names of the trees with their places, the nodes. A node is
 * its kind or text, its line, and the nodes in it; a list also has the end of each item.
 */
public final class StoredTrees {

  /** The last byte is the version: raise it whenever the format changes. */
  static final int MARK = 0x48535401;

  private static final int SEQUENCE = 0;
  private static final int MAPPING = 1;
  private static final int FIRST_TEXT = 2;

  private final String packHash;
  private final TextTable texts;
  private final char[] nodes;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  /** Where a tree is being read. */
  private static final class Cursor {
    private int at;

    Cursor(int at) {
      this.at = at;
    }
  }

  private StoredTrees(ByteBuffer file) {
    packHash = StoredFile.packHash(file);
    texts = new TextTable(file);
    int count = file.getChar();
    for (int i = 0; i < count; i++) {
      places.put(texts.get(file.getChar()), file.getInt());
    }
    nodes = new char[file.remaining() / Character.BYTES];
    file.asCharBuffer().get(nodes);
  }

  /**
   * Writes trees; equal ones make equal bytes.
   *
   * @param trees the trees by the name of their file
   * @param packHash SHA-256 of the pack, in hexadecimal digits
   * @throws IllegalArgumentException if there are too many texts or lines
   */
  public static byte[] write(Map<String, YamlNode> trees, String packHash) {
    TextTable.Writer texts = new TextTable.Writer();
    NumberWriter nodes = new NumberWriter();
    NumberWriter names = new NumberWriter().add(trees.size());
    trees.forEach(
        (name, tree) -> {
          int place = nodes.size() / Character.BYTES;
          names.add(texts.number(name)).addLong(place);
          write(tree, texts, nodes);
        });
    return StoredFile.write(MARK, packHash, texts.bytes(), names.bytes(), nodes.bytes());
  }

  private static void write(YamlNode node, TextTable.Writer texts, NumberWriter nodes) {
    if (node instanceof YamlNode.Scalar scalar) {
      nodes.add(FIRST_TEXT + texts.number(scalar.text())).add(scalar.line());
    } else if (node instanceof YamlNode.Sequence list) {
      nodes.add(SEQUENCE).add(list.line()).add(list.items().size());
      NumberWriter items = new NumberWriter();
      NumberWriter ends = new NumberWriter();
      for (YamlNode item : list.items()) {
        write(item, texts, items);
        ends.addLong(items.size() / Character.BYTES);
      }
      nodes.addAll(ends).addAll(items);
    } else if (node instanceof YamlNode.Mapping map) {
      nodes.add(MAPPING).add(map.line()).add(map.entries().size());
      for (YamlNode.Entry entry : map.entries()) {
        write(entry.key(), texts, nodes);
        write(entry.value(), texts, nodes);
      }
    }
  }

  /**
   * Opens a file; empty if it was written by another version.
   *
   * @throws ChangedFileException if it was changed since
   */
  public static Optional<StoredTrees> read(byte[] file) throws ChangedFileException {
    Optional<ByteBuffer> content = StoredFile.open(MARK, file);
    return content.isPresent()
        ? Optional.of(StoredFile.content(content.get(), StoredTrees::new))
        : Optional.empty();
  }

  /** The hash of the pack that the trees belong to, in hexadecimal digits. */
  public String packHash() {
    return packHash;
  }

  /** The names of the trees, in the order in which they were written. */
  public Set<String> names() {
    return Collections.unmodifiableSet(places.keySet());
  }

  /**
   * A new copy of the tree of this name, if there is one.
   *
   * @throws UncheckedIOException if the file has no tree where it says that one is
   */
  public Optional<YamlNode> tree(String name) {
    Integer place = places.get(name);
    try {
      return place == null ? Optional.empty() : Optional.of(node(new Cursor(place)));
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new UncheckedIOException(new ChangedFileException());
    }
  }

  private YamlNode node(Cursor in) {
    int kind = nodes[in.at++];
    int line = nodes[in.at++];
    if (kind == SEQUENCE) {
      return new YamlNode.Sequence(new Items(in), line);
    }
    if (kind == MAPPING) {
      YamlNode.Entry[] entries = new YamlNode.Entry[nodes[in.at++]];
      for (int i = 0; i < entries.length; i++) {
        entries[i] = new YamlNode.Entry(node(in), node(in));
      }
      return new YamlNode.Mapping(List.of(entries), line);
    }
    return new YamlNode.Scalar(texts.get(kind - FIRST_TEXT), line);
  }

  /** The items of a list, read anew each time. */
  private final class Items extends AbstractList<YamlNode> implements RandomAccess {

    private final int[] places;

    /** Reads where the items are, and skips them. */
    Items(Cursor in) {
      places = new int[nodes[in.at++]];
      int first = in.at + places.length * 2;
      int place = first;
      for (int i = 0; i < places.length; i++) {
        places[i] = place;
        place = first + (nodes[in.at] << Character.SIZE | nodes[in.at + 1]);
        in.at += 2;
      }
      in.at = place;
    }

    @Override
    public YamlNode get(int index) {
      return node(new Cursor(places[index]));
    }

    @Override
    public int size() {
      return places.length;
    }
  }
}
