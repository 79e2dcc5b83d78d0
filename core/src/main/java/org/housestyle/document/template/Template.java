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
   * @param start the first tag
   * @param whole the text with both tags
   */
  private record Body(TemplateTag start, Span whole) {}

  private final List<TemplateTag> tags;
  private final List<Span> code = new ArrayList<>();
  private final List<Body> marked = new ArrayList<>();
  private final Quotations quotations;

  private Template(List<TemplateTag> tags, List<Body> bodies) {
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
    quotations = Quotations.of(quoted);
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
        TemplateTag first = open.pop();
        while (!first.name().equals(tag.name())) {
          first = open.pop(); // the one before stood alone
        }
        bodies.add(new Body(first, new Span(first.span().start(), tag.span().end())));
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

  /** What tags round a stretch of the text make of it, such as a caption; quotations aside. */
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
  public Quotations quotations() {
    return quotations;
  }
}
