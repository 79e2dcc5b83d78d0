// SPDX-License-Identifier: Apache-2.0
package org.housestyle.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.yaml.YamlScalar.Style;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Collects the text values of a document in its order. Reads the events of the parser, since a tree
 * of nodes, in which each text has a type, takes a third longer. For one thread.
 */
final class ScalarCollector {

  /** How many places values may have; aliases of aliases multiply them. */
  private static final int MOST_PLACES = 100_000;

  private final String text;
  private final List<YamlScalar> found = new ArrayList<>();
  private final Deque<String> keys = new ArrayDeque<>();

  /** The maps that are being read, each by the step at which it begins. */
  private final Deque<Integer> maps = new ArrayDeque<>();

  /** The events of the document, each as a step. */
  private final List<Step> steps = new ArrayList<>();

  /**
   * The steps at which the collections begin that are being read; an alias may lead back to one.
   */
  private final BitSet open = new BitSet();

  private int places;

  // The last position that was converted: marks count code points.
  private int codePoints;
  private int offset;

  /**
   * An event of the document.
   *
   * @param target of an alias, the step at which the value begins that it stands for
   * @param start of a text, where it is written; in UTF-16 units
   */
  private record Step(Event event, int target, int start, int end) {}

  ScalarCollector(String text) {
    this.text = text;
  }

  List<YamlScalar> found() {
    return List.copyOf(found);
  }

  /**
   * Collects the values of a document.
   *
   * @param events the events between its start and its end
   * @throws YamlText.Malformed if an alias stands for nothing, or aliases repeat values too often
   */
  void collect(Parser events) throws YamlText.Malformed {
    Map<Anchor, Integer> anchors = new HashMap<>();
    while (!events.checkEvent(Event.ID.DocumentEnd)) {
      Event event = events.next();
      if (event instanceof AliasEvent alias) {
        Integer target = anchors.get(alias.getAlias());
        if (target == null) {
          String name = alias.getAlias().getValue();
          throw new YamlText.Malformed(line(event), "found undefined alias " + name);
        }
        steps.add(new Step(event, target, 0, 0));
        continue;
      }
      if (event instanceof NodeEvent node) {
        node.getAnchor().ifPresent(anchor -> anchors.put(anchor, steps.size()));
      }
      steps.add(
          event instanceof ScalarEvent
              ? new Step(
                  event,
                  -1,
                  afterProperties(offset(event.getStartMark())),
                  offset(event.getEndMark()))
              : new Step(event, -1, 0, 0));
    }
    if (!steps.isEmpty()) {
      collect(0);
    }
  }

  /** Collects the values of the node that begins at a step, and returns the step after it. */
  private int collect(int at) throws YamlText.Malformed {
    Step step = steps.get(at);
    if (++places > MOST_PLACES) {
      throw new YamlText.Malformed(
          line(step.event()), "aliases repeat values more than 100,000 times");
    }
    if (step.target() >= 0) {
      if (!open.get(step.target())) {
        collect(step.target());
      }
      return at + 1;
    }
    if (step.event() instanceof ScalarEvent scalar) {
      found.add(
          new YamlScalar(
              List.copyOf(keys),
              List.copyOf(maps),
              scalar.getValue(),
              style(scalar),
              step.start(),
              step.end()));
      return at + 1;
    }
    open.set(at);
    boolean isMap = step.event() instanceof MappingStartEvent;
    if (isMap) {
      maps.addLast(at);
    }
    int next = at + 1;
    while (!(steps.get(next).event() instanceof CollectionEndEvent)) {
      next = isMap ? collectEntry(next) : collect(next);
    }
    if (isMap) {
      maps.removeLast();
    }
    open.clear(at);
    return next + 1;
  }

  /** Collects the values of an entry of a map, unless its key is a collection itself. */
  private int collectEntry(int at) throws YamlText.Malformed {
    Step key = steps.get(at);
    Event meant = key.target() >= 0 ? steps.get(key.target()).event() : key.event();
    if (meant instanceof ScalarEvent name) {
      keys.addLast(name.getValue());
      int next = collect(at + 1);
      keys.removeLast();
      return next;
    }
    return end(end(at));
  }

  /** The step after the node that begins at a step. */
  private int end(int at) {
    int depth = 0;
    int next = at;
    do {
      Event event = steps.get(next++).event();
      if (event instanceof CollectionEndEvent) {
        depth--;
      } else if (!(event instanceof ScalarEvent || event instanceof AliasEvent)) {
        depth++;
      }
    } while (depth > 0);
    return next;
  }

  private static Style style(ScalarEvent scalar) {
    return switch (scalar.getScalarStyle()) {
      case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
      case LITERAL, FOLDED -> Style.BLOCK;
      default -> Style.PLAIN;
    };
  }

  private static int line(Event event) {
    return event.getStartMark().map(YamlText::line).orElse(1);
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
