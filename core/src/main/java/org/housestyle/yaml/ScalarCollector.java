package org.housestyle.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.housestyle.yaml.YamlScalar.Style;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Collects the text values of a document in its order. For one thread. */
final class ScalarCollector {

  /** How many places values may have; aliases of aliases multiply them. */
  private static final int MOST_PLACES = 100_000;

  private final String text;
  private final List<YamlScalar> found = new ArrayList<>();
  private final Deque<String> keys = new ArrayDeque<>();

  /** Where each scalar is written; one that aliases repeat is met several times. */
  private final IdentityHashMap<Node, int[]> written = new IdentityHashMap<>();

  /** The collections that are being read; an alias inside one may lead back to it. */
  private final IdentityHashMap<Node, Node> open = new IdentityHashMap<>();

  private int places;

  // The last position that was converted: marks count code points, and only grow.
  private int codePoints;
  private int offset;

  ScalarCollector(String text) {
    this.text = text;
  }

  List<YamlScalar> found() {
    return List.copyOf(found);
  }

  /**
   * Collects the values below a node.
   *
   * @throws YamlText.Malformed if aliases repeat them too often
   */
  void collect(Node node) throws YamlText.Malformed {
    if (++places > MOST_PLACES) {
      int line = node.getStartMark().map(YamlText::line).orElse(1);
      throw new YamlText.Malformed(line, "aliases repeat values more than 100,000 times");
    }
    if (node instanceof CollectionNode<?> && open.put(node, node) != null) {
      return;
    }
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode name) {
          keys.addLast(name.getValue());
          collect(tuple.getValueNode());
          keys.removeLast();
        }
      }
    } else if (node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        collect(item);
      }
    } else if (node instanceof ScalarNode scalar) {
      int[] span = written.computeIfAbsent(scalar, it -> offsets(scalar));
      found.add(
          new YamlScalar(
              new ArrayList<>(keys), scalar.getValue(), style(scalar), span[0], span[1]));
    }
    open.remove(node);
  }

  private static Style style(ScalarNode scalar) {
    return switch (scalar.getScalarStyle()) {
      case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
      case LITERAL, FOLDED -> Style.BLOCK;
      default -> Style.PLAIN;
    };
  }

  private int[] offsets(ScalarNode scalar) {
    int start = afterProperties(offset(scalar.getStartMark()));
    return new int[] {start, offset(scalar.getEndMark())};
  }

  /** Where a value begins after its anchor and its tag, which its mark includes. */
  private int afterProperties(int start) {
    int at = start;
    while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private int offset(Optional<Mark> mark) {
    int index = mark.orElseThrow().getIndex();
    offset = text.offsetByCodePoints(offset, index - codePoints);
    codePoints = index;
    return offset;
  }
}
