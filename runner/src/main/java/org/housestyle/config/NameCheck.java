package org.housestyle.config;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.housestyle.Housestyle;
import org.housestyle.rule.PackException;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.Problems;

/** Looks whether the rules, packs and guidance that layers name exist. */
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
    for (Sourced<LevelSetting> said : layer.levels()) {
      checkRules(said.value(), said.where());
    }
    for (Sourced<Guide> said : layer.guidance()) {
      checkGuidance(said.value(), said.where());
    }
    if (layer.region().isPresent()) {
      Sourced<String> region = layer.region().get();
      if (!Housestyle.regions().contains(region.value())) {
        unknown("region", region.value(), Housestyle.regions(), region.where());
      }
    }
  }

  private void checkRules(LevelSetting saying, String where) {
    List<RulePack> among = packs;
    if (saying.pack().isPresent()) {
      Optional<RulePack> pack = pack(saying.pack().get(), where);
      if (pack.isEmpty()) {
        return;
      }
      among = List.of(pack.get());
    }
    if (saying.rule().isPresent()) {
      String id = saying.rule().get();
      List<String> known =
          among.stream().flatMap(it -> it.rules().stream()).map(Rule::id).distinct().toList();
      if (!known.contains(id)) {
        problems.add(
            where,
            "no rule \""
                + saying.rules()
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

  /** A pack that is checked, or that could be; noted if there is none of this name. */
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
