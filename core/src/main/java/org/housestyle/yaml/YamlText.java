package org.housestyle.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns YAML text into nodes that know their place, and refuses what plain data does not need. */
public final class YamlText {

  private static final int DEEPEST = 16;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(1 << 20).build();

  private YamlText() {}

  /** Text that is no plain YAML data. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    Malformed(int line, String message) {
      super(message);
      this.line = line;
    }

    /** Where it went wrong, from 1. */
    public int line() {
      return line;
    }
  }

  /**
   * Reads one YAML document.
   *
   * @return its root, or empty if there is nothing in it
   * @throws Malformed if it is no YAML, nests too deep, or has tags or aliases
   */
  public static Optional<Node> read(String text) throws Malformed {
    try {
      rejectWhatIsNotPlain(text);
      return new Composer(SETTINGS, parser(text)).getSingleNode();
    } catch (MarkedYamlEngineException e) {
      throw new Malformed(e.getProblemMark().map(YamlText::line).orElse(1), e.getProblem());
    } catch (YamlEngineException e) {
      throw new Malformed(1, e.getMessage());
    }
  }

  // The events come one by one, without recursion, so this also keeps the composer's stack safe.
  private static void rejectWhatIsNotPlain(String text) throws Malformed {
    int depth = 0;
    Parser events = parser(text);
    while (events.hasNext()) {
      Event event = events.next();
      boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag().isPresent();
      if (event instanceof CollectionStartEvent start) {
        depth++;
        tagged = start.getTag().isPresent();
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      int line = event.getStartMark().map(YamlText::line).orElse(1);
      if (tagged) {
        throw new Malformed(line, "tags such as !!java are not read; write plain text");
      }
      if (event instanceof AliasEvent) {
        throw new Malformed(line, "aliases (*name) are not read; write the value out");
      }
      if (depth > DEEPEST) {
        throw new Malformed(line, "nested more than " + DEEPEST + " deep");
      }
    }
  }

  private static Parser parser(String text) {
    return new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
  }

  static int line(Mark mark) {
    return mark.getLine() + 1;
  }
}
