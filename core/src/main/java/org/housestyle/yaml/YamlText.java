package org.housestyle.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns YAML text into nodes that know their place, and refuses what plain data does not need. */
public final class YamlText {

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
    StreamReader reader = new StreamReader(SETTINGS, text);
    try {
      Parser events = new PlainEvents(new ParserImpl(SETTINGS, reader));
      return new Composer(SETTINGS, events).getSingleNode();
    } catch (PlainEvents.NotPlain e) {
      throw new Malformed(e.line(), e.getMessage());
    } catch (MarkedYamlEngineException e) {
      throw new Malformed(e.getProblemMark().map(YamlText::line).orElse(1), e.getProblem());
    } catch (YamlEngineException e) {
      throw new Malformed(1, e.getMessage());
    }
  }

  static int line(Mark mark) {
    return mark.getLine() + 1;
  }
}
