package org.housestyle.document.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTML elements that are open at a place in Markdown: a blank line ends a block of HTML, but
 * not the element. For one thread.
 */
final class OpenElements {

  private static final Pattern TAG_OR_COMMENT =
      Pattern.compile(
          "<!--[\\s\\S]*?-->|<(/?)([A-Za-z][\\w-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>");
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");
  private static final Set<String> CODE =
      Set.of("pre", "code", "script", "style", "svg", "math", "template", "textarea");
  private static final Pattern CLASS_OF_QUOTE =
      Pattern.compile(
          "\\b(?:class|role)\\s*=\\s*[\"']?[^\"']*\\b(?:pull-?quote|block-?quote|testimonial)");

  private record Open(String name, boolean quote, boolean code) {}

  private final Deque<Open> open = new ArrayDeque<>();

  /** Opens and closes the elements whose tags are in a block of HTML. */
  void read(String html) {
    Matcher tag = TAG_OR_COMMENT.matcher(html);
    while (tag.find()) {
      if (tag.group(2) != null) {
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (!tag.group(1).isEmpty()) {
          close(name);
        } else if (!VOID.contains(name) && !tag.group(3).endsWith("/")) {
          boolean quote = name.equals("blockquote") || CLASS_OF_QUOTE.matcher(tag.group(3)).find();
          open.push(new Open(name, quote, CODE.contains(name)));
        }
      }
    }
  }

  private void close(String name) {
    if (open.stream().anyMatch(element -> element.name().equals(name))) {
      while (!open.pop().name().equals(name)) {
        // elements whose end tags are left out end with it
      }
    }
  }

  /** Whether what comes next is a quotation. */
  boolean isQuote() {
    return !open.isEmpty() && open.stream().anyMatch(Open::quote);
  }

  /** Whether what comes next is code. */
  boolean isCode() {
    return !open.isEmpty() && open.stream().anyMatch(Open::code);
  }
}
