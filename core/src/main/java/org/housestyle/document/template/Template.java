// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.BlockKind;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.template.TemplateTag.Role;
import org.housestyle.text.Span;

/**
 * The template code of a text: its tags, and the bodies between two tags that belong together.
 * Immutable and thread-safe.
 */
public final class Template {

  /**
   * The text between two tags.
   *
   * @param start the first tag
   * @param whole the text with both tags
   */
  private record Body(TemplateTag start, Span whole) {}

  private static final String QUOTE = "quote";
  private static final String COMMENT = "<!--";
  private static final Pattern REST_OF_LINE = Pattern.compile("[ \\t]*\\R");
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");

  private final String text;
  private final List<TemplateTag> tags;
  private final List<Span> code = new ArrayList<>();
  private final List<Body> marked = new ArrayList<>();
  private final MarkedQuotations quotations;

  /** The same stretches of code, to be searched. */
  private final MarkedQuotations codeBodies;

  private Template(String text, List<TemplateTag> tags, List<Body> bodies) {
    this.text = text;
    this.tags = List.copyOf(tags);
    List<Span> quoted = new ArrayList<>();
    for (Body body : bodies) {
      String name = body.start().name();
      if (body.start().isQuote()) {
        quoted.add(body.whole());
      } else if (TagNames.hasCode(name)) {
        code.add(body.whole());
      } else if (TagNames.body(name).isPresent()) {
        marked.add(body);
      }
    }
    quotations = MarkedQuotations.of(quoted);
    codeBodies = MarkedQuotations.of(code);
  }

  /** Finds the template code of a text. */
  public static Template of(String text) {
    return of(text, new TagScanner(text, false, false));
  }

  /**
   * Finds the template code of Markdown, where there is none between backticks.
   *
   * @param mdx whether all in braces is code, and all with a capital is a component, as in MDX
   */
  public static Template ofMarkdown(String text, boolean mdx) {
    return of(text, new TagScanner(text, true, mdx));
  }

  private static Template of(String text, TagScanner scanner) {
    List<TemplateTag> tags = scanner.scan();
    return new Template(text, tags, bodies(text, tags));
  }

  private static List<Body> bodies(String text, List<TemplateTag> tags) {
    List<Body> bodies = new ArrayList<>();
    Deque<TemplateTag> open = new ArrayDeque<>();
    for (TemplateTag tag : tags) {
      if (tag.role() == Role.START && !tag.name().isEmpty()) {
        open.push(tag);
      } else if (tag.role() == Role.END && open.stream().anyMatch(start -> ends(tag, start))) {
        List<TemplateTag> quotes = new ArrayList<>();
        TemplateTag first = open.pop();
        while (!ends(tag, first)) {
          if (first.isQuote()) {
            quotes.add(0, first); // a condition may begin what ends elsewhere
          }
          first = open.pop(); // the one before stood alone
        }
        quotes.forEach(open::push);
        bodies.add(new Body(first, new Span(first.span().start(), tag.span().end())));
      }
    }
    for (TemplateTag tag : open) {
      boolean endsLine =
          REST_OF_LINE.matcher(text).region(tag.span().end(), text.length()).lookingAt();
      if (endsLine && QuoteWords.say(tag.name()) && tag.parameters().isEmpty()) {
        bodies.add(new Body(tag, new Span(tag.span().start(), endOfNext(text, tag))));
      }
    }
    return bodies;
  }

  /** Where the paragraph ends that comes after a tag which nothing ends. */
  private static int endOfNext(String text, TemplateTag tag) {
    int i = tag.span().end();
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    Matcher blank = BLANK_LINE.matcher(text);
    return blank.find(i) ? blank.start() : text.length();
  }

  /** Whether a tag ends another; one without a name counts only for quotations. */
  private static boolean ends(TemplateTag end, TemplateTag start) {
    return end.name().isEmpty() ? start.isQuote() : end.name().equals(start.name());
  }

  /**
   * Masks all code: every tag, and the bodies that are code. Code in the class of an element
   * becomes a word that says quote, if the code says so; code between its attributes becomes blank.
   * Code on lines of its own becomes blank too, but for code between indented tags.
   */
  public void mask(Mask mask) {
    IndentedTags tags = new IndentedTags(text);
    mask(
        mask,
        span -> {
          if (mask.isAlone(span) && tags.follow(span)) {
            mask.nothing(span);
          } else {
            mask.code(span);
          }
        });
  }

  /** The same in HTML, where a blank line separates nothing: code on lines of its own vanishes. */
  public void maskInHtml(Mask mask) {
    mask(
        mask,
        span -> {
          if (mask.isAlone(span)) {
            mask.nothing(span);
          } else {
            mask.code(span);
          }
        });
  }

  private void mask(Mask mask, Consumer<Span> hide) {
    code.forEach(hide);
    TagPlaces places = new TagPlaces(text);
    Branches branches = new Branches(text, mask);
    for (TemplateTag tag : tags()) {
      Span span = tag.span();
      if (text.startsWith(COMMENT, span.start())) {
        continue; // a parser finds it
      }
      places.moveTo(span);
      branches.read(span);
      String attribute = places.attribute(span).toLowerCase(Locale.ROOT);
      if (QuoteWords.isNameIn(attribute) && QuoteWords.sayIn(span.in(text))) {
        mask.word(span, QUOTE);
      } else if (attribute.isEmpty() && places.isInTag() && isApart(span, mask)) {
        mask.blank(span);
      } else {
        hide.accept(span);
      }
    }
  }

  /** Whether code is between attributes, and not a part of a name or of a value without marks. */
  private boolean isApart(Span code, Mask mask) {
    char before = code.start() == 0 ? 0 : mask.charAt(code.start() - 1);
    boolean isName = text.startsWith("=", code.end());
    return !isName && (Character.isWhitespace(before) || before == '"' || before == '\'');
  }

  /** The tags, in the order of the text, without those in a body that is code. */
  public List<TemplateTag> tags() {
    return code.isEmpty() ? tags : tags.stream().filter(tag -> isVisible(tag.span())).toList();
  }

  private boolean isVisible(Span tag) {
    return !codeBodies.contain(tag);
  }

  /** The kind that the tags around a stretch give it, such as a caption; quotations aside. */
  public Optional<BlockKind> kindOf(Span stretch) {
    Optional<BlockKind> kind = Optional.empty();
    for (Body body : marked) {
      if (body.whole().contains(stretch)) {
        kind = TagNames.body(body.start().name());
      }
    }
    return kind;
  }

  /** What is between tags that say quote. */
  public MarkedQuotations quotations() {
    return quotations;
  }
}
