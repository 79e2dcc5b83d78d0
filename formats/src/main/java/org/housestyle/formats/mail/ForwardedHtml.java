// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.mail;

import static java.util.stream.Collectors.joining;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a mail begins that is forwarded or answered in a text in HTML: at an element of a
 * mail program, or at lines such as {@code From:}, which are all that Outlook writes.
 */
final class ForwardedHtml {

  private static final Pattern ELEMENT =
      Pattern.compile(
          MailParts.TABLE.roles("element").keySet().stream()
              .map(Pattern::quote)
              .collect(
                  joining(
                      "|",
                      "(?i)<[a-z]+\\s(?:[^<>]{0,500}\\s)?(?:id|class)\\s{0,9}=\\s{0,9}[\"']?(?:[^<>\"']{0,200}\\s)?(?:x_){0,9}(?:",
                      ")(?=[\\s\"'>])")));

  /** A tag that ends a line. */
  private static final Pattern EDGE =
      Pattern.compile(
          "(?i)</?(?:br|p|div|tr|table|ul|ol|li|h[1-6]|hr|blockquote|body)(?=[\\s/>])[^<>]*>|$");

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern SPACE = Pattern.compile("(?:\\s|\u00A0|&nbsp;|&#160;)+");

  private ForwardedHtml() {}

  /** Where it begins; the end if none is there. */
  static int start(String html) {
    Matcher element = ELEMENT.matcher(html);
    int fields = startOfFields(html);
    return element.find() ? Math.min(element.start(), fields) : fields;
  }

  private static int startOfFields(String written) {
    ForwardedFields fields = new ForwardedFields();
    String html = COMMENT.matcher(written).replaceAll(it -> " ".repeat(it.group().length()));
    Matcher edge = EDGE.matcher(html);
    int line = 0;
    int first = 0;
    while (edge.find()) {
      String text = TAG.matcher(html.substring(line, edge.start())).replaceAll(" ");
      fields.take(SPACE.matcher(text).replaceAll(" ").strip());
      first = fields.mayBegin() ? line : first;
      if (fields.hasBegun()) {
        return first;
      }
      line = edge.end();
    }
    return html.length();
  }
}
