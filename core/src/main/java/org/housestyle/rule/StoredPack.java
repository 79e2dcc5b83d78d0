package org.housestyle.rule;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;

/**
 * The content of an image. Texts, rules and conditions are read when they are first asked for: a
 * check of clean copy needs none of them. Thread-safe.
 */
final class StoredPack {

  private final byte[] bytes;
  private final int layout;
  private final int longest;
  private final char[] cells;
  private final int[] textAt;
  private final int textsFrom;
  private final int[] ruleAt;
  private final int[] conditionAt;
  private final int[] slotAt;
  private final int anchorsAt;
  private final int formsAt;
  private final int preferredAt;
  private final RulePack pack;

  // Filled by racing threads, at most with equal texts.
  private final String[] texts;
  private final Rule[] rules;
  private final When[] conditions;
  private final TermPattern.Slot[] slots;

  /** Takes a file that stands behind its magic number and format. */
  StoredPack(byte[] bytes) {
    this.bytes = bytes;
    ByteBuffer file = ByteBuffer.wrap(bytes).position(8);
    layout = file.getInt();
    longest = file.getInt();
    cells = new char[file.getInt()];
    textAt = new int[file.getInt() + 1];
    ruleAt = new int[file.getInt()];
    conditionAt = new int[file.getInt()];
    slotAt = new int[file.getInt()];
    anchorsAt = file.getInt();
    formsAt = file.getInt();
    preferredAt = file.getInt();
    file.asCharBuffer().get(cells);
    file.position(file.position() + cells.length * 2);
    numbers(file, textAt);
    textsFrom = file.position();
    file.position(textsFrom + textAt[textAt.length - 1]);
    numbers(file, ruleAt);
    numbers(file, conditionAt);
    numbers(file, slotAt);
    texts = new String[textAt.length - 1];
    rules = new Rule[ruleAt.length];
    conditions = new When[conditionAt.length];
    slots = new TermPattern.Slot[slotAt.length];
    pack = at(file.position()).pack(new Rules(), new Table());
  }

  private static void numbers(ByteBuffer file, int[] into) {
    file.asIntBuffer().get(into);
    file.position(file.position() + into.length * 4);
  }

  RulePack pack() {
    return pack;
  }

  private ImageReader at(int offset) {
    return new ImageReader(this, ByteBuffer.wrap(bytes).position(offset));
  }

  String text(int number) {
    String known = texts[number];
    if (known == null) {
      int from = textAt[number];
      int length = textAt[number + 1] - from;
      known = new String(bytes, textsFrom + from, length, StandardCharsets.UTF_8);
      texts[number] = known;
    }
    return known;
  }

  /** A condition is one object, however many terms share it. */
  When condition(int number) {
    synchronized (conditions) {
      if (conditions[number] == null) {
        conditions[number] = at(conditionAt[number]).condition();
      }
      return conditions[number];
    }
  }

  /** A slot is one object, however many wordings share it. */
  TermPattern.Slot slot(int number) {
    synchronized (slots) {
      if (slots[number] == null) {
        slots[number] = at(slotAt[number]).slot();
      }
      return slots[number];
    }
  }

  private final class Rules extends AbstractList<Rule> implements RandomAccess {

    @Override
    public Rule get(int number) {
      synchronized (rules) {
        if (rules[number] == null) {
          rules[number] = at(ruleAt[number]).rule(pack.name());
        }
        return rules[number];
      }
    }

    @Override
    public int size() {
      return ruleAt.length;
    }
  }

  private final class Table implements SearchTable {

    @Override
    public int layout() {
      return layout;
    }

    @Override
    public char[] cells() {
      return cells;
    }

    @Override
    public Map<String, char[]> anchors() {
      ImageReader in = at(anchorsAt);
      int size = in.number();
      Map<String, char[]> anchors = new HashMap<>(size * 2);
      for (int i = 0; i < size; i++) {
        anchors.put(in.text(), in.numbers());
      }
      return anchors;
    }

    @Override
    public Set<String> forms() {
      return Set.copyOf(at(formsAt).texts());
    }

    @Override
    public Set<String> preferred() {
      return Set.copyOf(at(preferredAt).texts());
    }

    @Override
    public int longest() {
      return longest;
    }

    @Override
    public Optional<String> packHash() {
      int from = bytes.length - PackImage.HASH_BYTES;
      return Optional.of(HexFormat.of().formatHex(bytes, from, bytes.length));
    }
  }
}
