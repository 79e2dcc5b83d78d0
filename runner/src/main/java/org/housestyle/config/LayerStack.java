// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.housestyle.run.Paths;
import org.housestyle.yaml.Problems;
import org.housestyle.yaml.YamlMap;

/** Reads a configuration file and the files that it extends. */
final class LayerStack {

  private static final int DEEPEST = 8;

  private final Path base;
  private final ClassLoader loader;
  private final Border border;
  private final Problems problems;
  private final Deque<String> reading = new ArrayDeque<>();
  private final List<Layer> layers = new ArrayList<>();

  private LayerStack(Path base, ClassLoader loader, Border border, Problems problems) {
    this.base = base;
    this.loader = loader;
    this.border = border;
    this.problems = problems;
  }

  /**
   * The layers of a file, the lowest first, without the parts that have mistakes, which are noted.
   */
  static List<Layer> read(
      Path file, Path base, ClassLoader loader, Border border, Problems problems) {
    LayerStack stack = new LayerStack(base, loader, border, problems);
    stack.add(ConfigText.of(file, base));
    return List.copyOf(stack.layers);
  }

  private void add(ConfigText text) {
    Optional<YamlMap> yaml;
    try {
      if (text.file().isPresent()) {
        border.require(text.file().get(), text.name());
      }
      yaml = YamlMap.readOrEmpty(text.name(), text.read(), problems);
    } catch (IOException e) {
      problems.add(text.name(), Paths.why(e));
      return;
    }
    yaml.ifPresent(
        map -> {
          reading.addLast(text.name());
          map.texts("extends").forEach(written -> addExtended(text, written, map));
          reading.removeLast();
          layers.addAll(LayerReader.read(map, text.folder()));
        });
  }

  private void addExtended(ConfigText from, String written, YamlMap map) {
    try {
      ConfigText text = from.extended(written, base, loader);
      if (reading.contains(text.name())) {
        map.reject(
            "extends",
            "a circle: " + String.join(" extends ", reading) + " extends " + text.name());
      } else if (reading.size() == DEEPEST) {
        map.reject("extends", "more than " + DEEPEST + " files extend each other");
      } else {
        if (text.file().isPresent()) {
          border.require(text.file().get(), written);
        }
        add(text);
      }
    } catch (IOException e) {
      map.reject("extends", e.getMessage());
    }
  }
}
