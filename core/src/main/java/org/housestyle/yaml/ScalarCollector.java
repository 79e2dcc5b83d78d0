package org.housestyle.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.yaml.YamlScalar.Style;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Collects the text values of a document in its order. For one thread. */
final class ScalarCollector {

  private final String text;
  private final List<YamlScalar> found = new ArrayList<>();

  // The last position that was converted: marks count code points, and only grow.
  private int codePoints;
  private int offset;

  ScalarCollector(String text) {
    this.text = text;
  }

  List<YamlScalar> found() {
    return List.copyOf(found);
  }

  void collect(Node node, String key) {
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode name) {
          collect(tuple.getValueNode(), name.getValue());
        }
      }
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> collect(item, key));
    } else if (node instanceof ScalarNode scalar) {
      int start = offset(scalar.getStartMark());
      int end = offset(scalar.getEndMark());
      found.add(new YamlScalar(key, scalar.getValue(), style(scalar), start, end));
    }
  }

  private static Style style(ScalarNode scalar) {
    return switch (scalar.getScalarStyle()) {
      case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
      case LITERAL, FOLDED -> Style.BLOCK;
      default -> Style.PLAIN;
    };
  }

  private int offset(Optional<Mark> mark) {
    int index = mark.orElseThrow().getIndex();
    offset = text.offsetByCodePoints(offset, index - codePoints);
    codePoints = index;
    return offset;
  }
}
