// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.text.SourceText;

/**
 * Words in a field whose characters are not ASCII: {@code =?utf-8?q?caf=C3=A9?=} (RFC 2047). An
 * edit writes the whole field anew.
 */
final class EncodedWords implements ContentEncoding {

  private static final Pattern WORD =
      Pattern.compile(
          "=\\?(?<charset>[^?\\s*]{1,40})(?:\\*[^?\\s]{0,20})?\\?(?<encoding>[bBqQ])\\?(?<text>[^?\\s]*)\\?=");

  /** Why a subject is not written anew. */
  static final String NOT_WHOLE = "a part of the subject cannot be decoded and would be lost";

  /** How many bytes a word holds at most, so that it and the name of its field fit into a line. */
  private static final int LONGEST = 36;

  /** Whether there is such a word in a value. */
  static boolean areIn(String value) {
    return WORD.matcher(value).find();
  }

  @Override
  public byte[] decode(String written) {
    return text(written).getBytes(StandardCharsets.UTF_8);
  }

  /** What a value means; a word that cannot be decoded stays as it is. */
  static String text(String value) {
    String unfolded = value.replaceAll("\\r?\\n(?=[ \\t])", "");
    StringBuilder text = new StringBuilder();
    ByteArrayOutputStream open = new ByteArrayOutputStream(); // a character may go over two words
    Charset charset = StandardCharsets.UTF_8;
    int done = 0;
    boolean isAfterWord = false;
    Matcher word = WORD.matcher(unfolded);
    while (word.find()) {
      Charset own = charset(word.group("charset"));
      Optional<byte[]> bytes = bytes(word.group("encoding"), word.group("text"));
      if (own == null || bytes.isEmpty()) {
        continue;
      }
      String between = unfolded.substring(done, word.start());
      boolean goesOn = isAfterWord && between.isBlank(); // spaces between two words are none
      if (!goesOn || !own.equals(charset)) {
        text.append(open.toString(charset));
        open.reset();
      }
      text.append(goesOn ? "" : plain(between));
      open.writeBytes(bytes.get());
      charset = own;
      isAfterWord = true;
      done = word.end();
    }
    return text.append(open.toString(charset)).append(plain(unfolded.substring(done))).toString();
  }

  private static String plain(String written) {
    return new String(written.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Optional<byte[]> bytes(String encoding, String text) {
    if (!encoding.equalsIgnoreCase("b")) {
      return Optional.of(new QuotedPrintable().decode(text.replace('_', ' ')));
    }
    try {
      return Optional.of(Base64.getMimeDecoder().decode(text.replaceAll("=+$", "")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether all of a text was decoded; if not, writing it anew would lose what was not. */
  static boolean isWhole(String text) {
    return text.indexOf('\uFFFD') < 0 && !areIn(text);
  }

  @Override
  public String edit(String written, SourceText text, List<Edit> edits, String lineEnd)
      throws IOException {
    if (!isWhole(text.text())) {
      throw new IOException(NOT_WHOLE + "; edit the subject in a mail program");
    }
    String edited = Fixer.apply(text.text(), edits);
    StringBuilder words = new StringBuilder(written.startsWith(" ") ? " " : "");
    ByteArrayOutputStream open = new ByteArrayOutputStream();
    for (int point : edited.strip().codePoints().toArray()) {
      byte[] bytes = Character.toString(point).getBytes(StandardCharsets.UTF_8);
      if (open.size() + bytes.length > LONGEST) {
        words.append(word(open)).append(lineEnd).append(' ');
      }
      open.writeBytes(bytes);
    }
    return words.append(word(open)).toString();
  }

  private static String word(ByteArrayOutputStream open) {
    String word = "=?utf-8?b?" + Base64.getEncoder().encodeToString(open.toByteArray()) + "?=";
    open.reset();
    return word;
  }
}
