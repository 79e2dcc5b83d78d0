package org.housestyle.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.html.HtmlTable.Role;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * The HTML elements that are open at a place in Markdown, and what they say about the text there: a
 * blank line ends a block of HTML, but not the element. For one thread.
 */
public final class OpenElements {

  /**
   * A tag, or a comment; one that is never closed goes to the end. Nothing is tried twice, so that
   * long tags and many comments take no more time, and no more of the stack, than their length.
   */
  private static final Pattern TAG_OR_COMMENT =
      Pattern.compile(
          "<!--(?:[\\s\\S]*?-->|[\\s\\S]*+)"
              + "|<(/?)([A-Za-z][\\w-]*+)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>");

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");
  private static final Parser TAGS = Parser.xmlParser().settings(ParseSettings.htmlDefault);

  private final Deque<Element> open = new ArrayDeque<>();
  private final Scopes scopes = new Scopes(new ClassWords());
  private int code;

  /** Opens and closes the elements whose tags are in a stretch of HTML. */
  public void read(String html) {
    Matcher tag = TAG_OR_COMMENT.matcher(html);
    while (tag.find()) {
      if (tag.group(2) != null) {
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (!tag.group(1).isEmpty()) {
          close(name);
        } else if (!VOID.contains(name) && !tag.group(3).endsWith("/")) {
          open(tag.group(3).isBlank() ? new Element(name) : element(tag.group()));
        }
      }
    }
  }

  private static Element element(String tag) {
    return TAGS.newInstance().parseInput(tag, "").firstElementChild();
  }

  private void open(Element element) {
    Role role = HtmlTable.role(element.normalName());
    open.push(element);
    scopes.enter(element, role);
    code += isCode(role) ? 1 : 0;
  }

  private void close(String name) {
    if (open.stream().noneMatch(element -> element.normalName().equals(name))) {
      return;
    }
    Element ended; // elements whose end tags are left out end with it
    do {
      ended = open.pop();
      scopes.leave(ended);
      code -= isCode(HtmlTable.role(ended.normalName())) ? 1 : 0;
    } while (!ended.normalName().equals(name));
  }

  private static boolean isCode(Role role) {
    return switch (role) {
      case CODE, SKIPPED, PREFORMATTED, DRAWING -> true;
      default -> false;
    };
  }

  /** Whether what comes next is a quotation. */
  public boolean isQuote() {
    return scopes.current().quoted();
  }

  /** Whether what comes next is copy: not code, not hidden, and in English. */
  public boolean isCopy() {
    return code == 0 && scopes.current().isCopy();
  }
}
