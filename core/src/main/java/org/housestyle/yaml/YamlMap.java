package org.housestyle.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML mapping that is asked for what should be in it and notes every mistake. What is missing or
 * of the wrong kind comes back empty, so that reading can go on.
 */
public final class YamlMap {

  private final String file;
  private final int line;
  private final Problems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> keyLines = new LinkedHashMap<>();

  private YamlMap(String file, MappingNode node, Problems problems) {
    this.file = file;
    this.line = lineOf(node);
    this.problems = problems;
    for (NodeTuple tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
          problems.add(file, lineOf(key), "\"" + key.getValue() + "\" stands here twice");
        }
        keyLines.put(key.getValue(), lineOf(key));
      } else {
        problems.add(file, lineOf(tuple.getKeyNode()), "a key must be a word");
      }
    }
  }

  /** Reads a file's text as a mapping; notes why if it is none. */
  public static Optional<YamlMap> read(String file, String text, Problems problems) {
    try {
      Optional<Node> root = YamlText.read(text);
      if (root.isPresent() && root.get() instanceof MappingNode map) {
        return Optional.of(new YamlMap(file, map, problems));
      }
      problems.add(
          file, 1, "expected \"key: value\" lines" + (root.isEmpty() ? ", found nothing" : ""));
    } catch (YamlText.Malformed e) {
      problems.add(file, e.line(), "not YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** Reads a file that may be empty, which counts as a mapping with nothing in it. */
  public static Optional<YamlMap> readOrEmpty(String file, String text, Problems problems) {
    boolean empty =
        text.lines().map(String::strip).allMatch(it -> it.isEmpty() || it.charAt(0) == '#');
    return read(file, empty ? "{}" : text, problems);
  }

  /** The file this mapping was read from, as it was named. */
  public String file() {
    return file;
  }

  /** The line it begins on, from 1. */
  public int line() {
    return line;
  }

  /** The keys, in the order of the file. */
  public Collection<String> keys() {
    return values.keySet();
  }

  /** The line of a key, from 1; the line of the mapping if the key is not there. */
  public int line(String key) {
    return keyLines.getOrDefault(key, line);
  }

  /** Where a key stands, as {@code file:line}. */
  public String place(String key) {
    return file + ":" + line(key);
  }

  /** Whether the value of a key is a mapping. */
  public boolean isMap(String key) {
    return values.get(key) instanceof MappingNode;
  }

  /** Notes a mistake at the line of {@code key}. */
  public void reject(String key, String message) {
    problems.add(file, line(key), message);
  }

  /** Notes every key that is not {@code known}, with the nearest one that is. */
  public void allowOnly(String... known) {
    List<String> names = List.of(known);
    for (String key : values.keySet()) {
      if (!names.contains(key)) {
        String hint = Nearest.hint(key, names);
        reject(
            key,
            "unknown key \"" + key + "\"" + hint + " (known: " + String.join(", ", names) + ")");
      }
    }
  }

  /** A text that must be there; empty, and noted, if it is not. */
  public String text(String key) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty() && !values.containsKey(key)) {
      problems.add(file, line, "\"" + key + "\" is missing");
    }
    return text.orElse("");
  }

  /** A text that may be there. */
  public Optional<String> optionalText(String key) {
    Node node = values.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    reject(key, "\"" + key + "\" must be a text");
    return Optional.empty();
  }

  /** One of a few words that may be there. */
  public Optional<String> optionalChoice(String key, List<String> known) {
    Optional<String> text = optionalText(key);
    if (text.isPresent() && !known.contains(text.get())) {
      String among = " is none of " + String.join(", ", known);
      reject(key, "\"" + text.get() + "\"" + among + Nearest.hint(text.get(), known));
      return Optional.empty();
    }
    return text;
  }

  /** Texts in a list; a single text counts as a list of one, no key as an empty one. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node node : nodes(key)) {
      if (node instanceof ScalarNode scalar) {
        texts.add(scalar.getValue().strip());
      } else {
        problems.add(file, lineOf(node), "\"" + key + "\" must be a list of texts");
      }
    }
    return texts;
  }

  /** Mappings in a list; no key counts as an empty list. */
  public List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    for (Node node : nodes(key)) {
      if (node instanceof MappingNode map) {
        maps.add(new YamlMap(file, map, problems));
      } else {
        problems.add(
            file, lineOf(node), "\"" + key + "\" must be a list of \"key: value\" entries");
      }
    }
    return maps;
  }

  /** A mapping that may be there. */
  public Optional<YamlMap> map(String key) {
    Node node = values.get(key);
    if (node instanceof MappingNode map) {
      return Optional.of(new YamlMap(file, map, problems));
    }
    if (node != null) {
      reject(key, "\"" + key + "\" must hold \"key: value\" lines");
    }
    return Optional.empty();
  }

  private List<Node> nodes(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    return node instanceof SequenceNode list ? list.getValue() : List.of(node);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(YamlText::line).orElse(1);
  }
}
