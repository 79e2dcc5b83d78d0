package org.housestyle.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.housestyle.document.Block.Kind;
import org.housestyle.yaml.YamlScalar;
import org.housestyle.yaml.YamlText;

/**
 * The YAML between two lines of {@code ---} at the head of a Markdown file. The fields that readers
 * see are prose; slugs, tags and dates are not.
 */
final class FrontMatter {

  private static final Set<String> HEADLINES =
      Set.of("title", "headline", "heading", "linktitle", "seo_title");
  private static final Set<String> PROSE =
      Set.of(
          "subtitle",
          "subheading",
          "standfirst",
          "strapline",
          "kicker",
          "description",
          "summary",
          "excerpt",
          "abstract",
          "teaser",
          "lead",
          "caption",
          "alt",
          "pullquote");

  private static final String RESERVED = "\\\"'`:#,&*!|>%@{}[]";

  private final String raw;
  private final int base;
  private final List<Block> passages;

  private FrontMatter(String raw, int base, List<Block> passages) {
    this.raw = raw;
    this.base = base;
    this.passages = passages;
  }

  /**
   * Adds the passages of the front matter.
   *
   * @return where the body of the file begins, 0 if there is no front matter
   */
  static int read(String text, List<Block> passages) {
    int from = afterFence(text, 0, "---");
    if (from < 0) {
      return 0;
    }
    for (int line = from; line < text.length(); line = nextLine(text, line)) {
      int body = Math.max(afterFence(text, line, "---"), afterFence(text, line, "..."));
      if (body >= 0) {
        new FrontMatter(text, from, passages).readYaml(text.substring(from, line));
        return body;
      }
    }
    return 0;
  }

  /** The start of the line after a fence that makes up the line at {@code at}, or -1. */
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

  private void readYaml(String yaml) {
    try {
      for (YamlScalar scalar : YamlText.scalars(yaml)) {
        String key = scalar.key().toLowerCase(Locale.ROOT);
        if (HEADLINES.contains(key) || PROSE.contains(key)) {
          add(scalar, HEADLINES.contains(key) ? Kind.HEADLINE : Kind.PARAGRAPH, yaml);
        }
      }
    } catch (YamlText.Malformed e) {
      // The site generator will say so; there is no prose in it that could be placed.
      return;
    }
  }

  private void add(YamlScalar scalar, Kind kind, String yaml) {
    int from = scalar.start();
    int to = scalar.end();
    YamlScalar.Style style = scalar.style();
    Escape escape = (raw, at, decoded, i) -> null;
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
    BlockBuilder builder = new BlockBuilder(raw, RESERVED);
    Aligner.copy(builder, base + from, base + to, scalar.value(), escape);
    builder.buildInto(passages, kind);
  }
}
