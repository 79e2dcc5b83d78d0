// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.yaml.Problems;

/**
 * The packs in use.
 *
 * @param packs each with the place that names it
 * @param key equal for equal lists of packs
 * @param isComplete whether all could be read
 */
record PackList(List<Sourced<RulePack>> packs, String key, boolean isComplete) {

  /** The packs of the uppermost layer that names any, and those of the options. */
  static PackList of(
      List<Layer> layers, PackShelf shelf, Options options, Border border, Problems problems) {
    Sourced<List<PackName>> named = Sourced.byDefault(List.of(shelf.standard()));
    for (Layer layer : layers) {
      named = layer.values().get(Keys.PACKS).orElse(named);
    }
    Map<String, Sourced<RulePack>> byKey = new LinkedHashMap<>();
    boolean complete = true;
    for (PackName name : named.value()) {
      complete &= put(byKey, name, named.where(), shelf, border, problems);
    }
    for (PackName name : options.packs().value()) {
      complete &= put(byKey, name, options.packs().where(), shelf, Border.NONE, problems);
    }
    String key = String.join("\n", byKey.keySet());
    return new PackList(List.copyOf(byKey.values()), key, complete);
  }

  /** Adds a pack unless it is there; false if it cannot be read. */
  private static boolean put(
      Map<String, Sourced<RulePack>> byKey,
      PackName name,
      String where,
      PackShelf shelf,
      Border border,
      Problems problems) {
    try {
      Optional<Path> path = shelf.path(name);
      if (path.isPresent()) {
        border.require(path.get(), name.written());
      }
      RulePack pack = shelf.read(name);
      boolean taken = isTaken(pack.name(), byKey.values());
      if (byKey.putIfAbsent(shelf.key(name), new Sourced<>(pack, where)) == null && taken) {
        problems.add(
            where, name.written() + ": another rule pack is named \"" + pack.name() + "\" as well");
      }
      return true;
    } catch (PackException e) {
      int count = e.problems().size();
      problems.add(
          where,
          "the rule pack "
              + name.written()
              + (count == 1 ? " has a mistake:\n" : " has " + count + " mistakes:\n")
              + String.join("\n", e.problems()));
    } catch (IOException e) {
      problems.add(where, String.valueOf(e.getMessage()));
    }
    return false;
  }

  private static boolean isTaken(String name, Collection<Sourced<RulePack>> packs) {
    for (Sourced<RulePack> pack : packs) {
      if (pack.value().name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  List<RulePack> values() {
    List<RulePack> values = new ArrayList<>();
    for (Sourced<RulePack> pack : packs) {
      values.add(pack.value());
    }
    return values;
  }
}
