// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that a page names in its XML declaration or a {@code meta} element. Stateless. */
final class DeclaredCharset {

  /** How many bytes are searched; browsers look at 1024 before they ask the network for more. */
  private static final int HEAD = 8192;

  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([^\"'<>]+)[\"']");
  private static final Pattern META =
      Pattern.compile("(?i)<!--.*?-->|<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*([^\\s\"'/;>]+)");

  /** A quick look for these saves most pages the slower one. */
  private static final List<String> NAMING = List.of("harset", "HARSET", "encoding");

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private DeclaredCharset() {}

  /**
   * The charset of a page.
   *
   * @param length how many of the bytes there are
   * @param usual the charset of a page that names none, or one that is not known
   */
  static Charset of(byte[] bytes, int length, Charset usual) {
    String head = new String(bytes, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1);
    Optional<Charset> declared = name(head).flatMap(DeclaredCharset::named);
    if (declared.isEmpty()) {
      return usual;
    }
    // A page whose text is UTF-8 names another charset only by mistake, and its server corrects it.
    return isSingleByte(declared.get()) && isUtf8(bytes, length)
        ? StandardCharsets.UTF_8
        : declared.get();
  }

  private static Optional<String> name(String head) {
    if (NAMING.stream().noneMatch(head::contains)) {
      return Optional.empty();
    }
    Matcher xml = XML.matcher(head);
    if (xml.find()) {
      return Optional.of(xml.group(1));
    }
    Matcher meta = META.matcher(head);
    while (meta.find()) {
      if (meta.group(1) != null) {
        return Optional.of(meta.group(1));
      }
    }
    return Optional.empty();
  }

  /** The charset that browsers use for a name. */
  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      String canonical = charset.name().toLowerCase(Locale.ROOT);
      if (canonical.startsWith("utf-16") || canonical.startsWith("utf-32")) {
        return Optional.of(StandardCharsets.UTF_8);
      }
      return Optional.of(
          canonical.equals("iso-8859-1") || canonical.equals("us-ascii") ? WINDOWS : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isSingleByte(Charset charset) {
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
  }

  /** Whether bytes are UTF-8; the last character may be cut off. */
  private static boolean isUtf8(byte[] bytes, int length) {
    return !StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes, 0, length), CharBuffer.allocate(length), false)
        .isError();
  }
}
