// SPDX-License-Identifier: Apache-2.0
package org.housestyle.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Parses YAML text; JSON is YAML as well. */
public final class YamlText {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(1 << 20).build();

  private YamlText() {}

  /** Text that is not plain YAML data. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    Malformed(int line, String message) {
      super(message);
      this.line = line;
    }

    /** The line of the mistake, from 1. */
    public int line() {
      return line;
    }
  }

  /**
   * Parses one YAML document.
   *
   * @return its root; empty if the document is empty
   * @throws Malformed if it is not YAML, is nested too deep, or has tags or aliases
   */
  public static Optional<YamlNode> read(String text) throws Malformed {
    return compose(text).map(YamlText::node);
  }

  /**
   * Every text value of a YAML document, in its order, with offsets in {@code text}. A value that
   * aliases repeat comes once for each of its places, with the offsets of the one where it is
   * written.
   *
   * @throws Malformed if it is not YAML, is nested too deep, or repeats values without end
   */
  public static List<YamlScalar> scalars(String text) throws Malformed {
    ScalarCollector scalars = new ScalarCollector(text);
    parse(
        text,
        false,
        events -> {
          events.next(); // the start of the stream
          if (!events.checkEvent(Event.ID.StreamEnd)) {
            events.next(); // the start of the document
            scalars.collect(events);
            events.next(); // its end
          }
          if (!events.checkEvent(Event.ID.StreamEnd)) {
            int line = events.peekEvent().getStartMark().map(YamlText::line).orElse(1);
            throw new Malformed(line, "there is another document after the first");
          }
          return null;
        });
    return scalars.found();
  }

  private static Optional<Node> compose(String text) throws Malformed {
    return parse(text, true, events -> new Composer(SETTINGS, events).getSingleNode());
  }

  /** What is made of the events of a text. */
  @FunctionalInterface
  private interface Use<T> {
    T of(Parser events) throws Malformed;
  }

  private static <T> T parse(String text, boolean plainOnly, Use<T> use) throws Malformed {
    StreamReader reader = new StreamReader(SETTINGS, text);
    try {
      return use.of(new PlainEvents(new ParserImpl(SETTINGS, reader), plainOnly));
    } catch (PlainEvents.NotPlain e) {
      throw new Malformed(e.line(), e.getMessage());
    } catch (MarkedYamlEngineException e) {
      throw new Malformed(e.getProblemMark().map(YamlText::line).orElse(1), e.getProblem());
    } catch (YamlEngineException e) {
      throw new Malformed(1, e.getMessage());
    }
  }

  private static YamlNode node(Node node) {
    int line = node.getStartMark().map(YamlText::line).orElse(1);
    if (node instanceof MappingNode map) {
      List<YamlNode.Entry> entries = new ArrayList<>(map.getValue().size());
      for (NodeTuple tuple : map.getValue()) {
        entries.add(new YamlNode.Entry(node(tuple.getKeyNode()), node(tuple.getValueNode())));
      }
      return new YamlNode.Mapping(List.copyOf(entries), line);
    }
    if (node instanceof SequenceNode list) {
      return new YamlNode.Sequence(list.getValue().stream().map(YamlText::node).toList(), line);
    }
    return new YamlNode.Scalar(((ScalarNode) node).getValue(), line);
  }

  static int line(Mark mark) {
    return mark.getLine() + 1;
  }
}
