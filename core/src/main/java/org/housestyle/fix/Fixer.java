// SPDX-License-Identifier: Apache-2.0
package org.housestyle.fix;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.housestyle.text.SourceText;
import org.housestyle.text.UndecodableTextException;

/** Applies edits to a text, or to the bytes it was decoded from. */
public final class Fixer {

  private Fixer() {}

  /**
   * The text with the edits applied. Of edits that overlap, the one that begins first is applied
   * and the others are left out.
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
   * The bytes with the edits applied to the text that they encode. Bytes outside the edits do not
   * change.
   *
   * @param bytes what {@code source} was decoded from
   * @throws NoRoundTripException if encoding the text does not give these bytes, so that offsets in
   *     the text cannot be mapped to the bytes
   * @throws CharacterCodingException if the charset lacks a character of a replacement
   * @throws IndexOutOfBoundsException if an edit lies outside the text
   */
  public static byte[] apply(byte[] bytes, SourceText source, List<Edit> edits)
      throws CharacterCodingException, NoRoundTripException {
    String text = source.text();
    ByteArrayOutputStream reencoded = new ByteArrayOutputStream(bytes.length);
    ByteArrayOutputStream fixed = new ByteArrayOutputStream(bytes.length);
    reencoded.write(bytes, 0, source.byteOrderMarkLength());
    fixed.write(bytes, 0, source.byteOrderMarkLength());
    int done = 0;
    for (Edit edit : chosen(edits)) {
      byte[] kept = encoded(source, text.substring(done, edit.span().start()));
      reencoded.writeBytes(kept);
      fixed.writeBytes(kept);
      reencoded.writeBytes(encoded(source, edit.span().in(text)));
      fixed.writeBytes(source.encode(edit.replacement()));
      done = edit.span().end();
    }
    byte[] rest = encoded(source, text.substring(done));
    reencoded.writeBytes(rest);
    fixed.writeBytes(rest);
    byte[] result = fixed.toByteArray();
    if (!Arrays.equals(reencoded.toByteArray(), bytes)
        || !decodesTo(result, source, apply(text, edits))) {
      throw new NoRoundTripException(source.charset());
    }
    return result;
  }

  private static byte[] encoded(SourceText source, String part) throws NoRoundTripException {
    try {
      return source.encode(part);
    } catch (CharacterCodingException e) {
      throw new NoRoundTripException(source.charset());
    }
  }

  private static boolean decodesTo(byte[] bytes, SourceText source, String text) {
    try {
      return SourceText.decode(bytes, source.charset()).text().equals(text);
    } catch (UndecodableTextException e) {
      return false;
    }
  }

  /** The edits that {@link #apply} applies: sorted, without overlaps. */
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
   * Combines two rounds of edits: applying the result has the same effect as applying {@code first}
   * and then {@code second}.
   *
   * @param second edits to the text that {@code first} leads to
   * @param between that text, after {@code first}
   */
  public static List<Edit> compose(List<Edit> first, List<Edit> second, String between) {
    return new Composition(chosen(first), chosen(second), between).edits();
  }
}
