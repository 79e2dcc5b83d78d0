package org.housestyle.document.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Escape;
import org.housestyle.document.Markup;
import org.housestyle.text.Span;
import org.housestyle.yaml.YamlScalar;
import org.housestyle.yaml.YamlText;

/**
 * The YAML between two lines of {@code ---} at the head of a Markdown file. The fields that readers
 * see are prose; slugs, tags and dates are not.
 */
final class FrontMatter {

  private static final Map<String, BlockKind> FIELDS =
      Map.ofEntries(
          Map.entry("title", BlockKind.HEADLINE),
          Map.entry("headline", BlockKind.HEADLINE),
          Map.entry("heading", BlockKind.HEADLINE),
          Map.entry("linktitle", BlockKind.HEADLINE),
          Map.entry("seo_title", BlockKind.HEADLINE),
          Map.entry("subtitle", BlockKind.STANDFIRST),
          Map.entry("subheading", BlockKind.STANDFIRST),
          Map.entry("standfirst", BlockKind.STANDFIRST),
          Map.entry("strapline", BlockKind.STANDFIRST),
          Map.entry("kicker", BlockKind.STANDFIRST),
          Map.entry("lead", BlockKind.STANDFIRST),
          Map.entry("description", BlockKind.METADATA),
          Map.entry("summary", BlockKind.METADATA),
          Map.entry("excerpt", BlockKind.METADATA),
          Map.entry("abstract", BlockKind.METADATA),
          Map.entry("teaser", BlockKind.METADATA),
          Map.entry("caption", BlockKind.CAPTION),
          Map.entry("alt", BlockKind.ALT_TEXT),
          Map.entry("pullquote", BlockKind.PARAGRAPH));

  private static final String RESERVED = "\\\"'`:#,&*!|>%@{}[]";

  private final DocumentBuilder document;
  private final String yaml;
  private final int base;

  private FrontMatter(DocumentBuilder document, String yaml, int base) {
    this.document = document;
    this.yaml = yaml;
    this.base = base;
  }

  /**
   * Adds the blocks of the front matter.
   *
   * @return the offset of the file's body; 0 if there is no front matter
   */
  static int read(DocumentBuilder document) {
    String text = document.part().text();
    Optional<Span> yaml = yaml(text);
    yaml.ifPresent(span -> new FrontMatter(document, span.in(text), span.start()).read());
    return end(text);
  }

  /** The offset of a file's body; 0 if there is no front matter. */
  static int end(String text) {
    return yaml(text).map(span -> nextLine(text, span.end())).orElse(0);
  }

  /** Every value with its key. */
  static List<Markup> values(String text) {
    Optional<Span> yaml = yaml(text);
    if (yaml.isEmpty()) {
      return List.of();
    }
    int base = yaml.get().start();
    try {
      return YamlText.scalars(yaml.get().in(text)).stream()
          .map(it -> new Markup(span(it, base), "the key " + it.key(), it.value()))
          .toList();
    } catch (YamlText.Malformed e) {
      return List.of(new Markup(yaml.get(), "front matter", yaml.get().in(text)));
    }
  }

  private static Span span(YamlScalar scalar, int base) {
    return new Span(base + scalar.start(), base + scalar.end());
  }

  private static Optional<Span> yaml(String text) {
    int from = afterFence(text, 0, "---");
    if (from < 0) {
      return Optional.empty();
    }
    for (int line = from; line < text.length(); line = nextLine(text, line)) {
      if (afterFence(text, line, "---") >= 0 || afterFence(text, line, "...") >= 0) {
        return Optional.of(new Span(from, line));
      }
    }
    return Optional.empty();
  }

  /** The start of the line after the one at {@code at}, if that is a fence; or else -1. */
  private static int afterFence(String text, int at, String fence) {
    if (!text.startsWith(fence, at)) {
      return -1;
    }
    int next = nextLine(text, at);
    return text.substring(at + fence.length(), next).isBlank() ? next : -1;
  }

  private static int nextLine(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
    return Math.min(text.length(), i + (pair ? 2 : 1));
  }

  private void read() {
    try {
      for (YamlScalar scalar : YamlText.scalars(yaml)) {
        BlockKind kind = FIELDS.get(scalar.key().toLowerCase(Locale.ROOT));
        if (kind != null) {
          add(scalar, kind);
        }
      }
    } catch (YamlText.Malformed e) {
      // The site generator will say so; no prose in it could be located.
      return;
    }
  }

  private void add(YamlScalar scalar, BlockKind kind) {
    int from = scalar.start();
    int to = scalar.end();
    YamlScalar.Style style = scalar.style();
    Escape escape = Escape.NONE;
    if (style == YamlScalar.Style.DOUBLE_QUOTED) {
      escape = YamlEscape.DOUBLE_QUOTED;
      from++;
      to--;
    } else if (style == YamlScalar.Style.SINGLE_QUOTED) {
      escape = YamlEscape.SINGLE_QUOTED;
      from++;
      to--;
    } else if (style == YamlScalar.Style.BLOCK) {
      from = nextLine(yaml, from);
    }
    document
        .block(kind)
        .reserve(RESERVED)
        .decode(base + from, base + to, scalar.value(), escape)
        .add();
  }
}
