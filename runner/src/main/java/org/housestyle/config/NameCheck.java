// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.housestyle.Housestyle;
import org.housestyle.LevelOverride;
import org.housestyle.rule.PackException;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.Problems;

/** Checks that the rules, packs, guidance and regions that layers name exist. */
final class NameCheck {

  private final List<RulePack> packs;
  private final PackShelf shelf;
  private final Problems problems;

  NameCheck(List<RulePack> packs, PackShelf shelf, Problems problems) {
    this.packs = packs;
    this.shelf = shelf;
    this.problems = problems;
  }

  void check(Layer layer) {
    Values values = layer.values();
    for (Sourced<LevelSetting> setting : values.get(Keys.LEVELS).orElse(List.of())) {
      checkRules(setting.value(), setting.where());
    }
    for (Sourced<Guide> guide : values.get(Keys.GUIDANCE).orElse(List.of())) {
      checkGuidance(guide.value(), guide.where());
    }
    Optional<Sourced<String>> named = values.get(Keys.REGION);
    if (named.isPresent()) {
      Sourced<String> region = named.get();
      if (!Housestyle.regions().contains(region.value())) {
        unknown("region", region.value(), Housestyle.regions(), region.where());
      }
    }
  }

  /** Selected rules must be in use, since a run without them would find nothing. */
  void check(RuleSelection selection) {
    List<String> inUse = packs.stream().map(RulePack::name).toList();
    for (String name : selection.names()) {
      LevelSetting selected = LevelSetting.of(name, LevelOverride.RULE);
      Optional<String> pack = selected.pack().filter(it -> !inUse.contains(it));
      if (pack.isPresent()) {
        problems.add(
            selection.option(),
            "the pack \"%s\" of \"%s\" is not in use (in use: %s); add it with --pack or packs"
                .formatted(pack.get(), name, String.join(", ", inUse)));
      } else {
        checkRules(selected, selection.option());
      }
    }
  }

  private void checkRules(LevelSetting setting, String where) {
    List<RulePack> among = packs;
    if (setting.pack().isPresent()) {
      Optional<RulePack> pack = pack(setting.pack().get(), where);
      if (pack.isEmpty()) {
        return;
      }
      among = List.of(pack.get());
    }
    if (setting.rule().isPresent()) {
      String id = setting.rule().get();
      List<String> known =
          among.stream().flatMap(it -> it.rules().stream()).map(Rule::id).distinct().toList();
      if (!known.contains(id)) {
        problems.add(
            where,
            "no rule \""
                + setting.rules()
                + "\""
                + Nearest.hint(id, known)
                + " (in "
                + String.join(", ", among.stream().map(RulePack::name).toList())
                + ")");
      }
    }
  }

  private void checkGuidance(Guide guide, String where) {
    List<RulePack> among = packs;
    if (guide.pack().isPresent()) {
      Optional<RulePack> pack = pack(guide.pack().get(), where);
      if (pack.isEmpty()) {
        return;
      }
      among = List.of(pack.get());
    }
    List<String> known = among.stream().flatMap(it -> it.guidance().stream()).distinct().toList();
    if (!known.contains(guide.name())) {
      unknown("guidance", guide.name(), known, where);
    }
  }

  /** A pack that is in use, or could be; a name without a pack is noted. */
  private Optional<RulePack> pack(String name, String where) {
    Optional<RulePack> checked = packs.stream().filter(it -> it.name().equals(name)).findFirst();
    if (checked.isPresent()) {
      return checked;
    }
    try {
      Set<String> known = new TreeSet<>(shelf.names());
      if (known.contains(name)) {
        return Optional.of(shelf.read(new PackName(name, Optional.empty())));
      }
      packs.forEach(it -> known.add(it.name()));
      unknown("pack", name, known, where);
    } catch (IOException | PackException e) {
      problems.add(where, "the pack " + name + " cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  private void unknown(String noun, String name, Collection<String> known, String where) {
    problems.add(
        where,
        "no "
            + noun
            + " \""
            + name
            + "\""
            + Nearest.hint(name, known)
            + " (known: "
            + String.join(", ", known)
            + ")");
  }
}
