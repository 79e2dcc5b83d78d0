package org.housestyle.fix;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.housestyle.text.SourceText;
import org.housestyle.text.UndecodableTextException;

/** Makes edits in a text, or in the bytes it was read from. */
public final class Fixer {

  private Fixer() {}

  /**
   * The text with the edits made. Everything outside them stays as it is. Of edits that overlap the
   * one that begins first is made, and the others are left for another round.
   *
   * @throws IndexOutOfBoundsException if an edit lies outside the text
   */
  public static String apply(String text, List<Edit> edits) {
    StringBuilder fixed = new StringBuilder(text.length());
    int done = 0;
    for (Edit edit : chosen(edits)) {
      fixed.append(text, done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    return fixed.append(text, done, text.length()).toString();
  }

  /**
   * The bytes with the edits made in the text that they stand for. Only replacements are encoded;
   * every byte outside the edits stays as it is.
   *
   * @param bytes what {@code source} was decoded from
   * @throws NoRoundTripException if the text, encoded again, is not these bytes, so that a place in
   *     the one does not tell the place in the other
   * @throws CharacterCodingException if the charset lacks a character of a replacement
   * @throws IndexOutOfBoundsException if an edit lies outside the text
   */
  public static byte[] apply(byte[] bytes, SourceText source, List<Edit> edits)
      throws CharacterCodingException, NoRoundTripException {
    String text = source.text();
    ByteArrayOutputStream same = new ByteArrayOutputStream(bytes.length);
    ByteArrayOutputStream fixed = new ByteArrayOutputStream(bytes.length);
    same.write(bytes, 0, source.byteOrderMarkLength());
    fixed.write(bytes, 0, source.byteOrderMarkLength());
    int done = 0;
    for (Edit edit : chosen(edits)) {
      byte[] kept = again(source, text.substring(done, edit.span().start()));
      same.writeBytes(kept);
      fixed.writeBytes(kept);
      same.writeBytes(again(source, edit.span().in(text)));
      fixed.writeBytes(source.encode(edit.replacement()));
      done = edit.span().end();
    }
    byte[] rest = again(source, text.substring(done));
    same.writeBytes(rest);
    fixed.writeBytes(rest);
    byte[] result = fixed.toByteArray();
    if (!Arrays.equals(same.toByteArray(), bytes) || !reads(result, source, apply(text, edits))) {
      throw new NoRoundTripException(source.charset());
    }
    return result;
  }

  private static byte[] again(SourceText source, String part) throws NoRoundTripException {
    try {
      return source.encode(part);
    } catch (CharacterCodingException e) {
      throw new NoRoundTripException(source.charset());
    }
  }

  private static boolean reads(byte[] bytes, SourceText source, String text) {
    try {
      return SourceText.decode(bytes, source.charset()).text().equals(text);
    } catch (UndecodableTextException e) {
      return false;
    }
  }

  /** The edits that {@link #apply} makes, in the order of the text: none overlaps another. */
  public static List<Edit> chosen(List<Edit> edits) {
    List<Edit> chosen = new ArrayList<>();
    int done = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparing(Edit::span)).toList()) {
      if (edit.span().start() >= done) {
        chosen.add(edit);
        done = edit.span().end();
      }
    }
    return chosen;
  }

  /**
   * Two rounds of edits as one: to make them in a text is to make {@code first} in it, and then
   * {@code second}.
   *
   * @param second edits to the text that {@code first} leads to
   * @param between that text
   */
  public static List<Edit> compose(List<Edit> first, List<Edit> second, String between) {
    return new Composition(chosen(first), chosen(second), between).edits();
  }
}
