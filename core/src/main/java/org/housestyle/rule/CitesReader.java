// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.YamlMap;

/** Reads the key {@code cite}. */
final class CitesReader {

  private final Set<String> sources;

  /**
   * A reader of citations.
   *
   * @param sources the ids that the pack knows
   */
  CitesReader(Set<String> sources) {
    this.sources = sources;
  }

  /**
   * Reads what an entry cites; adds a problem for each mistake.
   *
   * @param what names such an entry in messages: "every term"
   */
  Cites read(YamlMap entry, String what) {
    List<String> cites = new ArrayList<>();
    List<String> principle = List.of();
    if (entry.isMap("cite")) {
      YamlMap bySupport = entry.map("cite").orElseThrow();
      bySupport.allowOnly("names", "principle");
      principle = bySupport.texts("principle");
      cites.addAll(bySupport.texts("names"));
      cites.addAll(principle);
    } else {
      cites.addAll(entry.texts("cite"));
    }
    check(entry, cites, what);
    return new Cites(cites, principle);
  }

  private void check(YamlMap entry, List<String> cites, String what) {
    if (cites.isEmpty()) {
      entry.reject("cite", what + " must cite the published source that discusses it (\"cite\")");
    }
    for (int i = 0; i < cites.size(); i++) {
      String source = cites.get(i);
      if (!sources.contains(source)) {
        String hint = Nearest.hint(source, sources);
        entry.reject("cite", "cites \"" + source + "\", which sources.yaml does not have" + hint);
      }
      if (cites.indexOf(source) < i) {
        entry.reject("cite", "cites \"" + source + "\" twice");
      }
    }
  }
}
