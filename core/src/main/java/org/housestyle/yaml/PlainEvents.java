// SPDX-License-Identifier: Apache-2.0
package org.housestyle.yaml;

import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Passes parser events to the composer and rejects deep nesting and, unless all of YAML is wanted,
 * tags and aliases. The composer is recursive, so the limit on nesting also protects its stack.
 */
final class PlainEvents implements Parser {

  private static final int DEEPEST_PLAIN = 16;
  private static final int DEEPEST = 64;

  /** Thrown for an event that plain data does not need. */
  static final class NotPlain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    NotPlain(Event event, String message) {
      super(message);
      this.line = event.getStartMark().map(YamlText::line).orElse(1);
    }

    int line() {
      return line;
    }
  }

  private final Parser parser;
  private final boolean plainOnly;
  private int depth;

  /**
   * Prepares to read events.
   *
   * @param plainOnly whether tags and aliases are rejected
   */
  PlainEvents(Parser parser, boolean plainOnly) {
    this.parser = parser;
    this.plainOnly = plainOnly;
  }

  @Override
  public Event next() {
    Event event = parser.next();
    boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag().isPresent();
    if (event instanceof CollectionStartEvent start) {
      depth++;
      tagged = start.getTag().isPresent();
    } else if (event instanceof CollectionEndEvent) {
      depth--;
    }
    if (plainOnly && tagged) {
      throw new NotPlain(event, "tags such as !!java are not read; write plain text");
    }
    if (plainOnly && event instanceof AliasEvent) {
      throw new NotPlain(event, "aliases (*name) are not read; write the value out");
    }
    int deepest = plainOnly ? DEEPEST_PLAIN : DEEPEST;
    if (depth > deepest) {
      throw new NotPlain(event, "nested more than " + deepest + " deep");
    }
    return event;
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }
}
