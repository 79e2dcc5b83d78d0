package org.housestyle.document.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.housestyle.document.BlockKind;
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
   * @param name the name of both
   * @param span the text between them, without the tags
   * @param whole the same with the tags
   */
  private record Body(String name, Span span, Span whole) {}

  private final List<TemplateTag> tags;
  private final List<Span> code;
  private final List<Body> marked;

  private Template(List<TemplateTag> tags, List<Body> bodies) {
    this.tags = List.copyOf(tags);
    this.code = new ArrayList<>();
    this.marked = new ArrayList<>();
    for (Body body : bodies) {
      if (TagNames.hasCode(body.name())) {
        code.add(body.whole());
      } else if (TagNames.body(body.name()).isPresent()) {
        marked.add(body);
      }
    }
  }

  /** Finds the template code of a text. */
  public static Template of(String text) {
    return of(new TagScanner(text, false, false));
  }

  /**
   * Finds the template code of Markdown, where there is none between backticks.
   *
   * @param mdx whether all in braces is code, and all with a capital is a component, as in MDX
   */
  public static Template ofMarkdown(String text, boolean mdx) {
    return of(new TagScanner(text, true, mdx));
  }

  private static Template of(TagScanner scanner) {
    List<TemplateTag> tags = scanner.scan();
    return new Template(tags, bodies(tags));
  }

  private static List<Body> bodies(List<TemplateTag> tags) {
    List<Body> bodies = new ArrayList<>();
    Deque<TemplateTag> open = new ArrayDeque<>();
    for (TemplateTag tag : tags) {
      if (tag.role() == Role.START && !tag.name().isEmpty()) {
        open.push(tag);
      } else if (tag.role() == Role.END
          && open.stream().anyMatch(start -> start.name().equals(tag.name()))) {
        Span first = open.peek().span();
        while (!open.pop().name().equals(tag.name())) {
          first = open.peek().span(); // the one before stood alone
        }
        Span last = tag.span();
        Span whole = new Span(first.start(), last.end());
        Span inside = new Span(whole.start() + first.length(), whole.end() - last.length());
        bodies.add(new Body(tag.name(), inside, whole));
      }
    }
    return bodies;
  }

  /** Masks all code: every tag, and the bodies that are code. */
  public void mask(Mask mask) {
    code.forEach(mask::code);
    tags().forEach(tag -> mask.code(tag.span()));
  }

  /** The tags, in the order of the text, without those in a body that is code. */
  public List<TemplateTag> tags() {
    return code.isEmpty() ? tags : tags.stream().filter(tag -> isVisible(tag.span())).toList();
  }

  private boolean isVisible(Span tag) {
    return code.stream().noneMatch(body -> body.contains(tag));
  }

  /** What tags round a stretch of the text make of it: a quotation or a caption, if so. */
  public Optional<BlockKind> kindOf(Span stretch) {
    Optional<BlockKind> kind = Optional.empty();
    for (Body body : marked) {
      if (body.whole().contains(stretch)) {
        kind = TagNames.body(body.name());
        if (isQuote(body)) {
          return kind;
        }
      }
    }
    return kind;
  }

  /** The bodies of quote tags in a stretch of the text. */
  public List<Span> quotesIn(Span stretch) {
    return marked.isEmpty()
        ? List.of()
        : marked.stream()
            .filter(body -> isQuote(body) && body.span().overlaps(stretch))
            .map(Body::span)
            .toList();
  }

  private static boolean isQuote(Body body) {
    return TagNames.body(body.name()).equals(Optional.of(BlockKind.QUOTE));
  }
}
