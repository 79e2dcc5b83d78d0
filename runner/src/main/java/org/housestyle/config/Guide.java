// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.rule.RulePack;
import org.housestyle.yaml.YamlMap;

/**
 * The guidance that comes first.
 *
 * @param pack the pack it is for; empty for all that have it
 * @param name the name of the guidance
 */
record Guide(Optional<String> pack, String name) {

  /** Reads the key {@code guidance}: one name, or a name for each pack. */
  static List<Sourced<Guide>> read(YamlMap map) {
    if (!map.isMap("guidance")) {
      return map.optionalText("guidance").stream()
          .map(name -> new Sourced<>(new Guide(Optional.empty(), name), map.place("guidance")))
          .toList();
    }
    YamlMap byPack = map.map("guidance").orElseThrow();
    List<Sourced<Guide>> guides = new ArrayList<>();
    for (String pack : byPack.keys()) {
      byPack
          .optionalText(pack)
          .ifPresent(
              name ->
                  guides.add(
                      new Sourced<>(new Guide(Optional.of(pack), name), byPack.place(pack))));
    }
    return guides;
  }

  /** The name that applies to each pack: the last one that the pack has, or its own first. */
  static Map<String, Sourced<String>> byPack(
      List<Sourced<Guide>> guides, List<Sourced<RulePack>> packs) {
    Map<String, Sourced<String>> byPack = new LinkedHashMap<>();
    for (Sourced<RulePack> sourced : packs) {
      RulePack pack = sourced.value();
      byPack.put(pack.name(), Sourced.byDefault(pack.guidance().get(0)));
      for (Sourced<Guide> guide : guides) {
        if (guide.value().isFor(pack)) {
          byPack.put(pack.name(), new Sourced<>(guide.value().name(), guide.where()));
        }
      }
    }
    return byPack;
  }

  /** The same without the sources. */
  static Map<String, String> namesByPack(
      List<Sourced<Guide>> guides, List<Sourced<RulePack>> packs) {
    Map<String, String> names = new HashMap<>();
    byPack(guides, packs).forEach((pack, name) -> names.put(pack, name.value()));
    return names;
  }

  private boolean isFor(RulePack other) {
    return pack.orElse(other.name()).equals(other.name()) && other.guidance().contains(name);
  }
}
