package org.housestyle.index;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A search table in a binary file. Clean copy needs only its cells; the words are read when they
 * are first needed.
 *
 * <p>After the header: the cells, the texts, then the forms and the numbers of each anchor.
 */
public final class StoredTable extends SearchTable {

  /**
   * The last byte is the version: raise it whenever the cells, the letter classes or the numbers of
   * the anchors change their meaning.
   */
  private static final int MARK = 0x48535405;

  private final TextTable texts;
  private final ByteBuffer words;

  private StoredTable(char[] cells, TextTable texts, ByteBuffer words) {
    super(cells);
    this.texts = texts;
    this.words = words;
  }

  /**
   * Writes a table; the same table makes the same bytes.
   *
   * @param packHash SHA-256 of the pack that the table was computed from, in hexadecimal digits
   * @throws IllegalArgumentException if it has too many words
   */
  public static byte[] write(SearchTable table, String packHash) {
    TextTable.Writer texts = new TextTable.Writer();
    NumberWriter words = new NumberWriter();
    Set<String> forms = new TreeSet<>(table.forms());
    words.add(forms.size());
    forms.forEach(form -> words.add(texts.number(form)));
    Map<String, char[]> anchors = new TreeMap<>(table.anchors());
    words.add(anchors.size());
    anchors.forEach(
        (anchor, numbers) -> {
          words.add(texts.number(anchor)).add(numbers.length);
          for (char number : numbers) {
            words.add(number);
          }
        });
    char[] cells = table.cells();
    ByteBuffer start = ByteBuffer.allocate(Integer.BYTES + cells.length * Character.BYTES);
    start.putInt(cells.length).asCharBuffer().put(cells);
    return StoredFile.write(MARK, packHash, start.array(), texts.bytes(), words.bytes());
  }

  /**
   * Reads a table.
   *
   * @param packHash the hash of the pack that is to be searched for
   * @return empty if the file is damaged, was written by another version of this library, or
   *     belongs to a pack with other content
   */
  public static Optional<SearchTable> read(byte[] file, String packHash) {
    Optional<ByteBuffer> content = StoredFile.open(MARK, file);
    return content.isPresent() && StoredFile.packHash(content.get()).equals(packHash)
        ? Optional.of(read(content.get()))
        : Optional.empty();
  }

  private static SearchTable read(ByteBuffer file) {
    char[] cells = new char[file.getInt()];
    file.asCharBuffer().get(cells);
    file.position(file.position() + cells.length * Character.BYTES);
    return new StoredTable(cells, new TextTable(file), file);
  }

  @Override
  public Set<String> forms() {
    ByteBuffer in = words.duplicate();
    int count = in.getChar();
    Set<String> forms = new HashSet<>(count * 2);
    for (int i = 0; i < count; i++) {
      forms.add(texts.get(in.getChar()));
    }
    return forms;
  }

  @Override
  public Map<String, char[]> anchors() {
    ByteBuffer in = words.duplicate();
    int forms = in.getChar();
    in.position(in.position() + forms * Character.BYTES);
    int count = in.getChar();
    Map<String, char[]> anchors = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String anchor = texts.get(in.getChar());
      char[] numbers = new char[in.getChar()];
      for (int j = 0; j < numbers.length; j++) {
        numbers[j] = in.getChar();
      }
      anchors.put(anchor, numbers);
    }
    return anchors;
  }
}
