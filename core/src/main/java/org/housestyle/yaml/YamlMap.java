// SPDX-License-Identifier: Apache-2.0
package org.housestyle.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.yaml.YamlNode.Mapping;
import org.housestyle.yaml.YamlNode.Scalar;
import org.housestyle.yaml.YamlNode.Sequence;

/**
 * A YAML mapping with typed accessors that collect every mistake. A value that is missing or of the
 * wrong type comes back empty, so that reading can go on. Not thread-safe, because {@link Problems}
 * is not.
 */
public final class YamlMap {

  private final String file;
  private final Mapping node;
  private final Problems problems;
  private final boolean verified;
  private final Map<String, YamlNode.Entry> entries;

  private YamlMap(String file, Mapping node, Problems problems, boolean verified) {
    this.file = file;
    this.node = node;
    this.problems = problems;
    this.verified = verified;
    this.entries = new LinkedHashMap<>();
    for (YamlNode.Entry entry : node.entries()) {
      if (entry.key() instanceof Scalar key) {
        if (entries.putIfAbsent(key.text(), entry) != null) {
          problems.add(file, key.line(), "\"" + key.text() + "\" is given twice");
        }
      } else {
        problems.add(file, entry.key().line(), "a key must be a word");
      }
    }
  }

  /** Reads a file's text as a mapping; if it is not one, adds a problem and returns empty. */
  public static Optional<YamlMap> read(String file, String text, Problems problems) {
    try {
      Optional<YamlNode> root = YamlText.read(text);
      if (root.isPresent()) {
        return of(file, root.get(), problems);
      }
      problems.add(file, 1, "expected \"key: value\" lines, found nothing");
    } catch (YamlText.Malformed e) {
      problems.add(file, e.line(), "not YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** A file that was parsed before; if it is not a mapping, adds a problem and returns empty. */
  public static Optional<YamlMap> of(String file, YamlNode root, Problems problems) {
    if (root instanceof Mapping map) {
      return Optional.of(new YamlMap(file, map, problems, false));
    }
    problems.add(file, 1, "expected \"key: value\" lines");
    return Optional.empty();
  }

  /** A mapping that was read before, when nothing was wrong with it. */
  public static YamlMap verified(String file, YamlNode root) {
    return new YamlMap(file, (Mapping) root, new Problems(), true);
  }

  /** Whether it was read before, when nothing was wrong with it. */
  public boolean isVerified() {
    return verified;
  }

  /** Like {@link #read}, but a file that is empty is an empty mapping. */
  public static Optional<YamlMap> readOrEmpty(String file, String text, Problems problems) {
    boolean empty =
        text.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.charAt(0) == '#');
    return read(file, empty ? "{}" : text, problems);
  }

  /** The file this mapping was read from, as the reader named it. */
  public String file() {
    return file;
  }

  /** The line it begins on, from 1. */
  public int line() {
    return node.line();
  }

  /** The keys, in the order of the file. */
  public Collection<String> keys() {
    return entries.keySet();
  }

  /** The line of a key, from 1; the line of the mapping if the key is not there. */
  public int line(String key) {
    YamlNode.Entry entry = entries.get(key);
    return entry == null ? node.line() : entry.key().line();
  }

  /** The place of a key, as {@code file:line}. */
  public String place(String key) {
    return file + ":" + line(key);
  }

  /** Whether the value of a key is a mapping. */
  public boolean isMap(String key) {
    return value(key) instanceof Mapping;
  }

  /** Adds a problem at the line of {@code key}. */
  public void reject(String key, String message) {
    problems.add(file, line(key), message);
  }

  /** Adds a problem for every key that is not {@code known}, with the nearest one that is. */
  public void allowOnly(String... known) {
    if (verified) {
      return;
    }
    List<String> names = List.of(known);
    for (String key : entries.keySet()) {
      if (!names.contains(key)) {
        String hint = Nearest.hint(key, names);
        reject(
            key,
            "unknown key \"" + key + "\"" + hint + " (known: " + String.join(", ", names) + ")");
      }
    }
  }

  /** A required text; if it is missing, adds a problem and returns an empty text. */
  public String text(String key) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty() && !entries.containsKey(key)) {
      problems.add(file, node.line(), "\"" + key + "\" is missing");
    }
    return text.orElse("");
  }

  /** An optional text. */
  public Optional<String> optionalText(String key) {
    YamlNode value = value(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar.text().strip());
    }
    reject(key, "\"" + key + "\" must be a text");
    return Optional.empty();
  }

  /** An optional text that must be one of {@code known}. */
  public Optional<String> optionalChoice(String key, List<String> known) {
    Optional<String> text = optionalText(key);
    if (text.isPresent() && !known.contains(text.get())) {
      String among = " is not one of " + String.join(", ", known);
      reject(key, "\"" + text.get() + "\"" + among + Nearest.hint(text.get(), known));
      return Optional.empty();
    }
    return text;
  }

  /** A list of texts; a single text counts as a list of one, a missing key as an empty list. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : items(key)) {
      if (item instanceof Scalar scalar) {
        texts.add(scalar.text().strip());
      } else {
        problems.add(file, item.line(), "\"" + key + "\" must be a list of texts");
      }
    }
    return texts;
  }

  /** A list of mappings; a missing key counts as an empty list. */
  public List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    for (YamlNode item : items(key)) {
      if (item instanceof Mapping map) {
        maps.add(nested(map));
      } else {
        problems.add(file, item.line(), "\"" + key + "\" must be a list of \"key: value\" entries");
      }
    }
    return maps;
  }

  /** How many entries a list of mappings has. */
  public int count(String key) {
    return items(key).size();
  }

  /** One of a list of mappings that are known to be mappings. */
  public YamlMap map(String key, int index) {
    return nested((Mapping) items(key).get(index));
  }

  /** An optional mapping. */
  public Optional<YamlMap> map(String key) {
    YamlNode value = value(key);
    if (value instanceof Mapping map) {
      return Optional.of(nested(map));
    }
    if (value != null) {
      reject(key, "\"" + key + "\" must hold \"key: value\" lines");
    }
    return Optional.empty();
  }

  /** The value of a key; null if the key is missing. */
  private YamlNode value(String key) {
    YamlNode.Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }

  private YamlMap nested(Mapping map) {
    return new YamlMap(file, map, problems, verified);
  }

  private List<YamlNode> items(String key) {
    YamlNode value = value(key);
    if (value == null) {
      return List.of();
    }
    return value instanceof Sequence list ? list.items() : List.of(value);
  }
}
