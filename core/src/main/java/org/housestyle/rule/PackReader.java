package org.housestyle.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.Problems;
import org.housestyle.yaml.YamlMap;

/** Puts a pack together and names every mistake in it, not just the first. */
final class PackReader {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final PackFiles files;
  private final Problems problems = new Problems();
  private final Map<String, List<String>> sets = new TreeMap<>();
  private final Set<String> common = new TreeSet<>();
  private final Map<String, Map<String, String>> spelling = new TreeMap<>();
  private String name = "";
  private String title = "";
  private List<String> guidance = List.of();

  private PackReader(PackFiles files) {
    this.files = files;
  }

  static RulePack read(PackFiles files) throws PackException {
    PackReader reader = new PackReader(files);
    RulePack pack = reader.readPack();
    if (!reader.problems.isEmpty()) {
      throw new PackException(reader.problems.all());
    }
    return pack;
  }

  private RulePack readPack() {
    PackParts parts = PackParts.of(files, problems);
    parts.header().ifPresent(this::readHeader);
    parts.words().ifPresent(this::readWords);
    Map<String, Source> sources =
        parts.sources().map(file -> SourceReader.read(file, guidance)).orElse(Map.of());
    RuleReader reader =
        new RuleReader(name, guidance, sources, sets, saysHowSourcesSupport(parts), problems);
    List<Rule> rules = new ArrayList<>();
    parts.rules().forEach((id, map) -> rules.add(reader.read(id, map)));
    return new RulePack(
        name,
        title,
        List.copyOf(guidance),
        List.copyOf(rules),
        sources,
        parts.titles().map(file -> readTitles(file)).orElse(List.of()),
        parts.coverage().map(file -> readCoverage(file, rules)).orElse(Coverage.NONE),
        Set.copyOf(common),
        Map.copyOf(spelling),
        readRealWords(parts.realWords()),
        Optional.empty());
  }

  /**
   * Whether a term says which sources name it and which give a principle. Such a pack is held to
   * all rules of attribution; a house's pack with plain lists is not.
   */
  private static boolean saysHowSourcesSupport(PackParts parts) {
    return parts.rules().values().stream()
        .flatMap(rule -> rule.maps("terms").stream())
        .anyMatch(term -> term.isMap("cite"));
  }

  private void readHeader(YamlMap header) {
    if (!files.isSingle()) {
      header.allowOnly("name", "title", "guidance");
    }
    name = header.text("name");
    title = header.text("title");
    guidance = header.texts("guidance");
    if (!name.isEmpty() && !ID.matcher(name).matches()) {
      header.reject("name", "a pack's name is made of a-z, 0-9 and hyphens");
    }
    if (guidance.contains(Replacement.GENERAL)) {
      header.reject(
          "guidance", "\"general\" is the key of the pack's own wordings, not a guidance");
    }
    if (guidance.isEmpty()) {
      header.reject("guidance", "\"guidance\" must name at least one");
    }
  }

  private void readWords(YamlMap words) {
    words.allowOnly("sets", "common", "spelling");
    common.addAll(words.texts("common"));
    words.map("sets").ifPresent(map -> map.keys().forEach(set -> sets.put(set, map.texts(set))));
    words
        .map("spelling")
        .ifPresent(map -> map.keys().forEach(region -> spelling.put(region, entries(map, region))));
  }

  private List<String> readTitles(YamlMap file) {
    if (!files.isSingle()) {
      file.allowOnly("titles");
    }
    List<String> titles = List.copyOf(file.texts("titles"));
    for (String title : titles) {
      int at = title.indexOf("...");
      if (at >= 0 && (at == 0 || title.endsWith("...") || at != title.lastIndexOf("..."))) {
        file.reject("titles", "\"" + title + "\" may have \"...\" once, between words");
      }
    }
    return titles;
  }

  private static Coverage readCoverage(YamlMap file, List<Rule> rules) {
    file.allowOnly("covered", "accepted", "left-out");
    Map<String, String> covered = entries(file, "covered");
    List<String> ids = rules.stream().map(Rule::id).toList();
    for (Map.Entry<String, String> entry : covered.entrySet()) {
      if (!ids.contains(entry.getValue())) {
        file.reject(
            "covered",
            "\""
                + entry.getKey()
                + "\" is said to be covered by \""
                + entry.getValue()
                + "\", which is no rule"
                + Nearest.hint(entry.getValue(), ids));
      }
    }
    return new Coverage(covered, entries(file, "accepted"), entries(file, "left-out"));
  }

  private static Map<String, String> entries(YamlMap file, String key) {
    Map<String, String> entries = new LinkedHashMap<>();
    file.map(key).ifPresent(map -> map.keys().forEach(name -> entries.put(name, map.text(name))));
    return entries;
  }

  /** Lines such as {@code child: chide chill}. */
  private Map<String, Set<String>> readRealWords(String text) {
    Map<String, Set<String>> real = new TreeMap<>();
    int line = 0;
    for (String entry : text.lines().toList()) {
      line++;
      int colon = entry.indexOf(':');
      if (colon > 0 && !entry.startsWith("#")) {
        String[] neighbours = entry.substring(colon + 1).strip().split(" ");
        real.put(entry.substring(0, colon), Set.of(neighbours));
      } else if (!entry.isBlank() && !entry.startsWith("#")) {
        problems.add(files.path(PackFiles.REAL_WORDS), line, "expected \"word: neighbours\"");
      }
    }
    return Map.copyOf(real);
  }
}
