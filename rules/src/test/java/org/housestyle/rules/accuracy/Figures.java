// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Figures by pack, subject and name; written as one line each, sorted. */
final class Figures {

  /** The subject of all copy that the work is done on. */
  static final String ALL = "all";

  /** The subject of the copy that is held out. */
  static final String HELD_OUT = "held out";

  private final Map<String, Figure> figures = new TreeMap<>();

  /** Reads what {@link #lines} writes. */
  static Figures read(List<String> lines) {
    Figures figures = new Figures();
    for (String line : lines) {
      String[] parts = line.split(",");
      figures.figures.put(
          key(parts[0], parts[1], parts[2]),
          new Figure(Integer.parseInt(parts[3]), Integer.parseInt(parts[4])));
    }
    return figures;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    figures.forEach((key, figure) -> lines.add(key + "," + figure.right() + "," + figure.total()));
    return lines;
  }

  void count(String pack, String subject, String name, boolean right) {
    figures.merge(
        key(pack, subject, name), new Figure(right ? 1 : 0, 1), (old, ignored) -> old.with(right));
  }

  Optional<Figure> get(String pack, String subject, String name) {
    return Optional.ofNullable(figures.get(key(pack, subject, name)));
  }

  /** What comes after a prefix in the subjects of a pack: "kind " gives all kinds. */
  Set<String> subjects(String pack, String prefix) {
    Set<String> subjects = new TreeSet<>();
    for (String key : figures.keySet()) {
      String[] parts = key.split(",");
      if (parts[0].equals(pack) && parts[1].startsWith(prefix)) {
        subjects.add(parts[1].substring(prefix.length()));
      }
    }
    return subjects;
  }

  /** The figures that are worse than committed ones, each as a line. */
  List<String> below(Figures committed) {
    List<String> worse = new ArrayList<>();
    committed.figures.forEach(
        (key, old) -> {
          Figure now = figures.get(key);
          if (now != null && now.isBelow(old)) {
            worse.add(key.replace(",", ", ") + ": " + now + ", was " + old);
          }
        });
    return worse;
  }

  private static String key(String pack, String subject, String name) {
    return pack + "," + subject + "," + name;
  }
}
