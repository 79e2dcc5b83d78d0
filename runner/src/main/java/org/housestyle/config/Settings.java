package org.housestyle.config;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.Levels;
import org.housestyle.rule.RulePack;

/**
 * What holds for a file, put together from layers.
 *
 * @param packs what is checked
 * @param guidance who is asked first, by the name of the pack
 * @param region how replacements are spelt
 * @param encoding the charset of files without a byte order mark
 * @param failOn the least level for which a run fails
 * @param include the files of a folder that are checked; empty if those whose ending tells
 * @param exclude the files of a folder that are left out
 * @param formats what files are read as by their endings; of the same ending, the last counts
 * @param allow phrases that are never flagged
 * @param reasons whether comments that silence a rule must say why
 * @param levels how much findings weigh; what comes last holds
 */
record Settings(
    List<Sourced<RulePack>> packs,
    Map<String, Sourced<String>> guidance,
    Sourced<String> region,
    Sourced<Charset> encoding,
    Sourced<Threshold> failOn,
    Optional<Sourced<List<FileGlob>>> include,
    List<Sourced<FileGlob>> exclude,
    List<Sourced<FormatSetting>> formats,
    List<Sourced<String>> allow,
    Sourced<Boolean> reasons,
    List<Sourced<LevelSetting>> levels) {

  static Settings of(List<Layer> layers, List<Sourced<RulePack>> packs) {
    Sourced<String> region = Sourced.byDefault(Housestyle.regions().get(0));
    Sourced<Charset> encoding = Sourced.byDefault(StandardCharsets.UTF_8);
    Sourced<Threshold> failOn = Sourced.byDefault(Threshold.ERROR);
    Optional<Sourced<List<FileGlob>>> include = Optional.empty();
    List<Sourced<FileGlob>> exclude = new ArrayList<>();
    List<Sourced<FormatSetting>> formats = new ArrayList<>();
    List<Sourced<String>> allow = new ArrayList<>();
    Sourced<Boolean> reasons = Sourced.byDefault(false);
    List<Sourced<LevelSetting>> levels = new ArrayList<>();
    for (Layer layer : layers) {
      region = layer.region().orElse(region);
      encoding = layer.encoding().orElse(encoding);
      failOn = layer.failOn().orElse(failOn);
      include = layer.include().isPresent() ? layer.include() : include;
      exclude.addAll(layer.exclude());
      formats.addAll(layer.formats());
      allow.addAll(layer.allow());
      reasons = layer.reasons().orElse(reasons);
      levels.addAll(layer.levels());
    }
    return new Settings(
        packs,
        guidance(layers, packs),
        region,
        encoding,
        failOn,
        include,
        exclude,
        formats,
        allow,
        reasons,
        levels);
  }

  private static Map<String, Sourced<String>> guidance(
      List<Layer> layers, List<Sourced<RulePack>> packs) {
    Map<String, Sourced<String>> byPack = new LinkedHashMap<>();
    for (Sourced<RulePack> pack : packs) {
      byPack.put(pack.value().name(), Sourced.byDefault(pack.value().guidance().get(0)));
    }
    for (Layer layer : layers) {
      for (Sourced<Guide> said : layer.guidance()) {
        for (Sourced<RulePack> pack : packs) {
          boolean meant =
              said.value().pack().orElse(pack.value().name()).equals(pack.value().name());
          if (meant && pack.value().guidance().contains(said.value().name())) {
            byPack.put(pack.value().name(), new Sourced<>(said.value().name(), said.where()));
          }
        }
      }
    }
    return byPack;
  }

  /** The checker that does so. */
  Housestyle applyTo(Housestyle housestyle) {
    Levels weights = Levels.standard();
    for (Sourced<LevelSetting> said : levels) {
      weights = said.value().addTo(weights);
    }
    Map<String, String> byPack = new HashMap<>();
    for (Map.Entry<String, Sourced<String>> entry : guidance.entrySet()) {
      byPack.put(entry.getKey(), entry.getValue().value());
    }
    List<String> allowed = new ArrayList<>();
    for (Sourced<String> phrase : allow) {
      allowed.add(phrase.value());
    }
    return housestyle
        .withGuidance(byPack)
        .withRegion(region.value())
        .withLevels(weights)
        .withReasonsRequired(reasons.value())
        .withAllowed(allowed);
  }
}
