// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.html.HtmlTable.Role;
import org.jsoup.nodes.Attribute;
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

  private final Deque<Open> open = new ArrayDeque<>();

  /** How many elements of each name are open, which saves looking through deep pages. */
  private final Map<String, Integer> counts = new HashMap<>();

  private final Scopes scopes = new Scopes(new ClassWords());
  private int code;

  /** The places of elements that hide nothing. */
  private final Set<Integer> unhiding;

  /**
   * An element that is open.
   *
   * @param place where it begins
   */
  private record Open(Element element, int place) {
    String name() {
      return element.normalName();
    }
  }

  /** No element is open yet. */
  public OpenElements() {
    this(Set.of());
  }

  /**
   * No element is open yet.
   *
   * @param unhiding the places of elements that may make quotations of their text, but hide nothing
   */
  public OpenElements(Set<Integer> unhiding) {
    this.unhiding = unhiding;
  }

  /**
   * Opens and closes the elements whose tags are in a stretch of HTML.
   *
   * @param start where it begins in the text
   */
  public void read(String html, int start) {
    Matcher tag = TAG_OR_COMMENT.matcher(html);
    while (tag.find()) {
      if (tag.group(2) != null) {
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (!tag.group(1).isEmpty()) {
          close(name);
        } else {
          begin(name);
          if (!VOID.contains(name) && !tag.group(3).endsWith("/")) {
            open(
                tag.group(3).isBlank() ? new Element(name) : element(tag.group()),
                start + tag.start());
          }
        }
      }
    }
  }

  /** Ends what the first tag of some HTML ends, if it is a start tag. */
  public void beginWith(String html) {
    Matcher tag = TAG_OR_COMMENT.matcher(html);
    if (tag.lookingAt() && tag.group(2) != null && tag.group(1).isEmpty()) {
      begin(tag.group(2).toLowerCase(Locale.ROOT));
    }
  }

  /** Ends the elements that need no end tag where one of some name begins, such as paragraphs. */
  public void begin(String name) {
    if (!ImpliedEnds.endsAny(name, counts.keySet())) {
      return;
    }
    int ended = 0;
    int depth = 0;
    for (Open element : open) {
      depth++;
      if (ImpliedEnds.ends(element.name(), name)) {
        ended = depth;
      } else if (ImpliedEnds.isLimit(element.name())) {
        break;
      }
    }
    for (; ended > 0; ended--) {
      pop();
    }
  }

  private static Element element(String tag) {
    return TAGS.newInstance().parseInput(tag, "").firstElementChild();
  }

  private void open(Element written, int place) {
    Element element = unhiding.contains(place) ? unhidden(written) : written;
    Role role = HtmlTable.role(element.normalName());
    open.push(new Open(element, place));
    counts.merge(element.normalName(), 1, Integer::sum);
    scopes.enter(element, role);
    code += isCode(role) ? 1 : 0;
  }

  private static Element unhidden(Element element) {
    boolean isQuote = HtmlTable.role(element.normalName()) == Role.QUOTE;
    Element unhidden = new Element(isQuote ? element.normalName() : "span");
    for (Attribute attribute : element.attributes()) {
      if (QuoteWords.isNameIn(attribute.getKey())) {
        unhidden.attr(attribute.getKey(), attribute.getValue());
      }
    }
    return unhidden;
  }

  private void close(String name) {
    if (counts.containsKey(name)) {
      while (!pop().equals(name)) {} // elements whose end tags are left out end with it
    }
  }

  private String pop() {
    Element ended = open.pop().element();
    String name = ended.normalName();
    counts.computeIfPresent(name, (key, count) -> count == 1 ? null : count - 1);
    scopes.leave(ended);
    code -= isCode(HtmlTable.role(name)) ? 1 : 0;
    return name;
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

  /** Whether some HTML begins a caption that is not in the quotation which its figure is. */
  public boolean hasOwnCaption(String html) {
    Matcher tag = TAG_OR_COMMENT.matcher(html);
    return tag.lookingAt()
        && tag.group(2) != null
        && HtmlTable.role(tag.group(2).toLowerCase(Locale.ROOT)) == Role.CAPTION
        && !scopes.quotesCaption();
  }

  /** Whether what comes next is copy: not code, not hidden, and in English. */
  public boolean isCopy() {
    return code == 0 && scopes.current().isCopy();
  }

  /** The elements that are open, if they hide what comes next; to be {@link #unhiding}. */
  public Set<Integer> hiding() {
    return isCopy() ? Set.of() : open.stream().map(Open::place).collect(Collectors.toSet());
  }
}
