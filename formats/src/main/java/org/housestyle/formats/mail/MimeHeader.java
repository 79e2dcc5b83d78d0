// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.mail;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.text.Span;

/**
 * The fields at the head of a mail or of one of its parts. Immutable.
 *
 * @param fields the fields, in their order
 */
record MimeHeader(List<Field> fields) {

  private static final Pattern NAME = Pattern.compile("(?<name>[A-Za-z][\\w-]{0,200})[ \\t]*:");

  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*(?<name>[\\w*-]+)\\s*=\\s*(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^;\\s]*))");

  /**
   * A field.
   *
   * @param name its name, in lower case
   * @param span where its value is, with the line ends inside it
   */
  record Field(String name, Span span) {}

  MimeHeader {
    fields = List.copyOf(fields);
  }

  /** Reads the fields from an offset up to the first line that is not one of them. */
  static MimeHeader read(String mail, Span in) {
    List<Field> fields = new ArrayList<>();
    Matcher name = NAME.matcher(mail);
    int at = in.start();
    while (at < in.end() && name.region(at, in.end()).lookingAt()) {
      int end = MimeParser.lineEnd(mail, at);
      int next = MimeParser.nextLine(mail, end, in.end());
      while (next < in.end() && " \t".indexOf(mail.charAt(next)) >= 0) {
        end = MimeParser.lineEnd(mail, next);
        next = MimeParser.nextLine(mail, end, in.end());
      }
      end = Math.min(end, in.end());
      fields.add(new Field(name.group("name").toLowerCase(Locale.ROOT), new Span(name.end(), end)));
      at = next;
    }
    return new MimeHeader(fields);
  }

  /** The first field of a name. */
  Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The value of a field without its parameters, in lower case; empty if there is none. */
  String value(String mail, String name) {
    return field(name)
        .map(field -> field.span().in(mail).replaceFirst("(?s);.*", ""))
        .map(value -> value.replaceAll("\\([^()]*\\)", "").strip().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** A parameter of a field, such as the charset of {@code Content-Type}. */
  Optional<String> parameter(String mail, String name, String wanted) {
    String value = field(name).map(field -> field.span().in(mail)).orElse("").replaceAll("\\R", "");
    Matcher parameter = PARAMETER.matcher(value);
    while (parameter.find()) {
      String found = parameter.group("name").toLowerCase(Locale.ROOT);
      String text =
          parameter.group("quoted") == null ? parameter.group("plain") : parameter.group("quoted");
      if (found.equals(wanted)) {
        return Optional.of(EncodedWords.text(text));
      }
      if (found.equals(wanted + "*")) {
        return Optional.of(percentDecoded(text));
      }
    }
    return Optional.empty();
  }

  /** A value as RFC 2231 writes it: {@code utf-8'en'a%20name}. */
  private static String percentDecoded(String text) {
    String encoded = text.substring(text.lastIndexOf('\'') + 1);
    try {
      return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded;
    }
  }
}
