package org.housestyle.config;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.yaml.Problems;

/**
 * The packs that are checked.
 *
 * @param packs each with who asked for it
 * @param key tells lists of packs apart
 * @param isComplete whether all could be read
 */
record PackList(List<Said<RulePack>> packs, String key, boolean isComplete) {

  /** The packs of the uppermost layer that names some, and those that options name as well. */
  static PackList of(List<Layer> layers, PackShelf shelf, Options options, Problems problems) {
    Said<List<PackName>> named = Said.byDefault(List.of(shelf.standard()));
    for (Layer layer : layers) {
      named = layer.packs().orElse(named);
    }
    String where = named.where();
    Map<String, Said<RulePack>> packs = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>();
    for (PackName name : named.value()) {
      Optional<RulePack> pack = read(name, where, shelf, problems);
      pack.ifPresent(it -> put(packs, it, name.written(), problems, where));
      pack.ifPresent(it -> keys.add(key(name, shelf)));
    }
    Said<List<RulePack>> more = options.packs();
    for (RulePack pack : more.value()) {
      put(packs, pack, pack.name(), problems, more.where());
    }
    boolean complete = keys.size() == named.value().size();
    return new PackList(List.copyOf(packs.values()), String.join("\n", keys), complete);
  }

  private static void put(
      Map<String, Said<RulePack>> packs,
      RulePack pack,
      String written,
      Problems problems,
      String where) {
    Said<RulePack> other = packs.putIfAbsent(pack.name(), new Said<>(pack, where));
    if (other != null && !other.value().equals(pack)) {
      problems.add(where, written + ": another rule pack is named \"" + pack.name() + "\" as well");
    }
  }

  private static Optional<RulePack> read(
      PackName name, String where, PackShelf shelf, Problems problems) {
    try {
      return Optional.of(shelf.read(name));
    } catch (PackException e) {
      problems.add(
          where,
          "the rule pack " + name.written() + " has mistakes:\n" + String.join("\n", e.problems()));
    } catch (IOException e) {
      problems.add(where, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private static String key(PackName name, PackShelf shelf) {
    try {
      return shelf.key(name);
    } catch (IOException e) {
      return name.toString();
    }
  }

  List<RulePack> values() {
    return packs.stream().map(Said::value).toList();
  }
}
