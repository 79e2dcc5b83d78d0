// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.text.Span;

/**
 * Finds the parts of a mail, and where they are. A mail is a text here of which each character is a
 * byte of the file. For one mail.
 */
final class MimeParser {

  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 1_000;

  /** That of UTF-8, byte by byte. */
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private final String mail;
  private int parts;

  private MimeParser(String mail) {
    this.mail = mail;
  }

  /**
   * Reads a mail.
   *
   * @throws IOException if it is none, or has too many parts; the message says why
   */
  static MimeEntity read(String mail) throws IOException {
    int start = mail.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    if (mail.startsWith("From ", start)) {
      start = nextLine(mail, lineEnd(mail, start), mail.length());
    }
    Span all = new Span(start, mail.length());
    MimeEntity entity = new MimeParser(mail).entity("", all, "text/plain", 0);
    if (entity.header().fields().isEmpty()) {
      throw new IOException(
          "not a mail: it does not begin with fields such as \"Subject:\"; save it as .eml from a mail program");
    }
    return entity;
  }

  private MimeEntity entity(String number, Span in, String usualType, int depth)
      throws IOException {
    if (depth > DEEPEST) {
      throw new IOException(
          "parts inside each other, more than "
              + DEEPEST
              + " deep; save the inner mails by themselves");
    }
    if (++parts > MOST_PARTS) {
      throw new IOException("more than " + MOST_PARTS + " parts; save some of them by themselves");
    }
    MimeHeader header = MimeHeader.read(mail, in);
    int at =
        header.fields().isEmpty()
            ? in.start()
            : nextLine(
                mail, header.fields().get(header.fields().size() - 1).span().end(), in.end());
    if (at < in.end() && lineEnd(mail, at) == at) {
      at = nextLine(mail, at, in.end());
    }
    Span body = new Span(at, in.end());
    String declared = header.value(mail, "content-type");
    String type = declared.contains("/") ? declared : usualType;
    return new MimeEntity(number, header, body, type, children(number, header, body, type, depth));
  }

  private List<MimeEntity> children(
      String number, MimeHeader header, Span body, String type, int depth) throws IOException {
    List<MimeEntity> children = new ArrayList<>();
    String prefix = number.isEmpty() ? "" : number + ".";
    if (type.equals("message/rfc822")) {
      children.add(entity(prefix + "1", body, "text/plain", depth + 1));
    } else if (type.startsWith("multipart/")) {
      String usual = type.equals("multipart/digest") ? "message/rfc822" : "text/plain";
      for (Span part : split(body, header.parameter(mail, "content-type", "boundary").orElse(""))) {
        children.add(entity(prefix + (children.size() + 1), part, usual, depth + 1));
      }
    }
    return children;
  }

  /** What is between the lines that begin parts; the last part may lack the line that ends it. */
  private List<Span> split(Span body, String boundary) {
    List<Span> split = new ArrayList<>();
    String delimiter = "--" + boundary.stripTrailing();
    int part = -1;
    int at = body.start();
    while (at < body.end() && !boundary.isEmpty()) {
      int end = Math.min(lineEnd(mail, at), body.end());
      int next = nextLine(mail, end, body.end());
      String line = mail.startsWith(delimiter, at) ? mail.substring(at, end).stripTrailing() : "";
      boolean isLast = line.equals(delimiter + "--");
      if (isLast || line.equals(delimiter)) {
        if (part >= 0) {
          split.add(new Span(part, Math.max(part, beforeLineEnd(at))));
        }
        part = isLast ? -1 : next;
      }
      if (isLast) {
        break;
      }
      at = next;
    }
    if (part >= 0) {
      split.add(new Span(Math.min(part, body.end()), body.end()));
    }
    return split;
  }

  /** The line end before a line that begins a part belongs to that line. */
  private int beforeLineEnd(int at) {
    int end = at > 0 && mail.charAt(at - 1) == '\n' ? at - 1 : at;
    return end > 0 && end < at && mail.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** How the first line of a mail ends; CRLF if none does. */
  static String lineEndIn(String mail) {
    int end = lineEnd(mail, 0);
    return end < mail.length() ? mail.substring(end, nextLine(mail, end, mail.length())) : "\r\n";
  }

  /** Where a line ends, before its line end; a line ends with LF or CRLF. */
  static int lineEnd(String mail, int at) {
    int end = mail.indexOf('\n', at);
    end = end < 0 ? mail.length() : end;
    return end > at && mail.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** Where the line after a line end begins, or the end. */
  static int nextLine(String mail, int lineEnd, int end) {
    int next = mail.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
    return Math.min(next, end);
  }
}
