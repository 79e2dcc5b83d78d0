// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A search table in a binary file. Clean copy needs only its cells; the words are read when they
 * are first needed.
 *
 * <p>After the header: the cells with their length in bytes; the texts; then, each with its length,
 * the forms, the numbers of each anchor, where each place ends, and the places.
 */
public final class StoredTable extends SearchTable {

  /**
   * The last byte is the version: raise it whenever the cells, the letter classes, the places or
   * the numbers of the anchors change their meaning.
   */
  private static final int MARK = 0x48535406;

  private final ByteBuffer cells;
  private final TextTable texts;
  private final ByteBuffer forms;
  private final ByteBuffer anchors;
  private final ByteBuffer placeEnds;
  private final ByteBuffer places;

  private StoredTable(ByteBuffer file) {
    cells = section(file);
    texts = new TextTable(file);
    forms = section(file);
    anchors = section(file);
    placeEnds = section(file);
    places = section(file);
  }

  /**
   * Writes a table; the same table makes the same bytes.
   *
   * @param packHash SHA-256 of the pack that the table was computed from, in hexadecimal digits
   * @throws IllegalArgumentException if it has too many words
   */
  public static byte[] write(SearchTable table, String packHash) {
    TextTable.Writer texts = new TextTable.Writer();
    NumberWriter forms = new NumberWriter();
    addAll(table.forms(), texts, forms);
    NumberWriter anchors = new NumberWriter();
    Map<String, char[]> sorted = new TreeMap<>(table.anchors());
    anchors.add(sorted.size());
    sorted.forEach(
        (anchor, numbers) -> {
          anchors.add(texts.number(anchor)).add(numbers.length);
          for (char number : numbers) {
            anchors.add(number);
          }
        });
    NumberWriter ends = new NumberWriter();
    NumberWriter places = new NumberWriter();
    for (PlaceWords place : table.places()) {
      addAll(place.words(), texts, places);
      addAll(place.plurals(), texts, places);
      places.add(place.possessive() ? 1 : 0);
      addAll(place.misspellable(), texts, places);
      places.add(texts.number(place.set()));
      ends.addLong(places.size());
    }
    char[] cells = table.cells();
    ByteBuffer start = ByteBuffer.allocate(Integer.BYTES + cells.length * Character.BYTES);
    start.putInt(cells.length * Character.BYTES).asCharBuffer().put(cells);
    NumberWriter sections = new NumberWriter();
    for (NumberWriter section : List.of(forms, anchors, ends, places)) {
      sections.addLong(section.size()).addAll(section);
    }
    return StoredFile.write(MARK, packHash, start.array(), texts.bytes(), sections.bytes());
  }

  private static void addAll(
      Collection<String> words, TextTable.Writer texts, NumberWriter numbers) {
    numbers.add(words.size());
    new TreeSet<>(words).forEach(word -> numbers.add(texts.number(word)));
  }

  /**
   * Reads a table.
   *
   * @param packHash the hash of the pack that is to be searched for
   * @return empty if the file was written by another version of this library, or belongs to a pack
   *     with other content
   * @throws ChangedFileException if it was changed since it was written
   */
  public static Optional<SearchTable> read(byte[] file, String packHash)
      throws ChangedFileException {
    Optional<ByteBuffer> content = StoredFile.open(MARK, file);
    return content.isPresent() && StoredFile.packHash(content.get()).equals(packHash)
        ? Optional.of(StoredFile.content(content.get(), StoredTable::new))
        : Optional.empty();
  }

  private static ByteBuffer section(ByteBuffer file) {
    int length = file.getInt();
    ByteBuffer section = file.slice(file.position(), length);
    file.position(file.position() + length);
    return section;
  }

  @Override
  char[] cells() {
    char[] all = new char[cells.limit() / Character.BYTES];
    cells.asCharBuffer().get(all);
    return all;
  }

  @Override
  public Set<String> forms() {
    return new HashSet<>(Arrays.asList(words(forms.duplicate())));
  }

  @Override
  public Map<String, char[]> anchors() {
    ByteBuffer in = anchors.duplicate();
    int count = in.getChar();
    Map<String, char[]> all = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String anchor = texts.get(in.getChar());
      char[] numbers = new char[in.getChar()];
      in.asCharBuffer().get(numbers);
      in.position(in.position() + numbers.length * Character.BYTES);
      all.put(anchor, numbers);
    }
    return all;
  }

  @Override
  public List<PlaceWords> places() {
    return new Places();
  }

  private final class Places extends AbstractList<PlaceWords> {

    @Override
    public PlaceWords get(int index) {
      int start = index == 0 ? 0 : placeEnds.getInt((index - 1) * Integer.BYTES);
      ByteBuffer in = places.duplicate().position(start);
      return new PlaceWords(
          Set.of(words(in)),
          Set.of(words(in)),
          in.getChar() == 1,
          List.of(words(in)),
          texts.get(in.getChar()));
    }

    @Override
    public int size() {
      return placeEnds.limit() / Integer.BYTES;
    }
  }

  private String[] words(ByteBuffer in) {
    String[] words = new String[in.getChar()];
    for (int i = 0; i < words.length; i++) {
      words[i] = texts.get(in.getChar());
    }
    return words;
  }
}
