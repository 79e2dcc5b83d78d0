package org.housestyle.document.markdown;

import java.util.Locale;
import java.util.Map;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Escape;
import org.housestyle.yaml.YamlText;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

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
    int from = afterFence(text, 0, "---");
    if (from < 0) {
      return 0;
    }
    for (int line = from; line < text.length(); line = nextLine(text, line)) {
      int body = Math.max(afterFence(text, line, "---"), afterFence(text, line, "..."));
      if (body >= 0) {
        new FrontMatter(document, text.substring(from, line), from).read();
        return body;
      }
    }
    return 0;
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
      YamlText.read(yaml).ifPresent(node -> visit(node, ""));
    } catch (YamlText.Malformed e) {
      // The site generator will say so; no prose in it could be located.
      return;
    }
  }

  private void visit(Node node, String key) {
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode name) {
          visit(tuple.getValueNode(), name.getValue().toLowerCase(Locale.ROOT));
        }
      }
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> visit(item, key));
    } else if (node instanceof ScalarNode scalar && FIELDS.containsKey(key)) {
      add(scalar, FIELDS.get(key));
    }
  }

  private void add(ScalarNode scalar, BlockKind kind) {
    int from = offset(scalar.getStartMark().orElseThrow().getIndex());
    int to = offset(scalar.getEndMark().orElseThrow().getIndex());
    ScalarStyle style = scalar.getScalarStyle();
    Escape escape = Escape.NONE;
    if (style == ScalarStyle.DOUBLE_QUOTED) {
      escape = YamlEscape.DOUBLE_QUOTED;
      from++;
      to--;
    } else if (style == ScalarStyle.SINGLE_QUOTED) {
      escape = YamlEscape.SINGLE_QUOTED;
      from++;
      to--;
    } else if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      from = nextLine(yaml, from);
    }
    document
        .block(kind)
        .reserve(RESERVED)
        .decode(base + from, base + to, scalar.getValue(), escape)
        .add();
  }

  /** The offset in UTF-16 units; SnakeYAML counts code points. */
  private int offset(int codePoints) {
    return yaml.offsetByCodePoints(0, codePoints);
  }
}
