// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.Problems;
import org.housestyle.yaml.YamlMap;

/** Reads the parts of a pack, each when it is first needed, and keeps them. Thread-safe. */
final class PackReader implements PackContent {

  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  private final PackParts parts;
  private String name = "";
  private String title = "";
  private List<String> guidance = List.of();
  private PackWords words;
  private Map<String, Source> sources;
  private List<String> titles;
  private Coverage coverage;
  private Map<String, Set<String>> realWords;
  private RuleReader rules;

  private PackReader(PackParts parts) {
    this.parts = parts;
    Optional<YamlMap> header = parts.header();
    if (header.isPresent()) {
      readHeader(header.get());
    }
  }

  /**
   * Reads all of a pack.
   *
   * @throws PackException if anything in it is wrong; names every mistake, not just the first
   */
  static RulePack read(PackFiles files) throws PackException {
    Problems problems = new Problems();
    PackReader reader = new PackReader(PackParts.of(files, problems));
    reader.words().readAll();
    reader.sources();
    List<Rule> all = new ArrayList<>();
    reader.parts.ruleIds().forEach(id -> all.add(reader.rule(id)));
    reader.titles();
    reader.coverage();
    reader.realWords();
    if (!problems.isEmpty()) {
      throw new PackException(problems.all());
    }
    return reader.pack(List.copyOf(all), Optional.empty());
  }

  /** A pack that was correct when it was stored; its parts are read when they are first needed. */
  static RulePack readStored(StoredParts parts, URL location) {
    PackReader reader = new PackReader(parts);
    return reader.pack(new LazyRules(parts.ruleIds(), reader), Optional.of(location));
  }

  private static final class LazyRules extends LazyList<Rule> {

    private final List<String> ids;
    private final PackReader reader;

    LazyRules(List<String> ids, PackReader reader) {
      super(ids.size());
      this.ids = ids;
      this.reader = reader;
    }

    @Override
    Rule read(int index) {
      return reader.rule(ids.get(index));
    }
  }

  private RulePack pack(List<Rule> all, Optional<URL> location) {
    return new RulePack(name, title, List.copyOf(guidance), all, this, location);
  }

  private void readHeader(YamlMap header) {
    if (!parts.isSingle()) {
      header.allowOnly("name", "title", "guidance");
    }
    name = header.text("name");
    title = header.text("title");
    guidance = header.texts("guidance");
    if (!header.isVerified() && !name.isEmpty() && !name.matches(ID)) {
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

  private synchronized PackWords words() {
    if (words == null) {
      words = new PackWords(parts.words());
    }
    return words;
  }

  private synchronized Rule rule(String id) {
    if (rules == null) {
      rules = new RuleReader(name, guidance, sources(), words(), saysHowSourcesSupport());
    }
    return rules.read(id, parts.rule(id));
  }

  /**
   * Whether a term says which sources name it and which give a principle. Such a pack is held to
   * all rules of attribution, unless it was checked before; a house's pack with plain lists is not.
   */
  private boolean saysHowSourcesSupport() {
    for (String id : parts.ruleIds()) {
      if (parts.rule(id).isVerified()) {
        return false;
      }
      YamlMap rule = parts.rule(id);
      if (rule.maps("terms").stream().anyMatch(term -> term.isMap("cite"))
          || rule.map("companion").filter(companion -> companion.isMap("cite")).isPresent()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public synchronized Map<String, Source> sources() {
    if (sources == null) {
      Optional<YamlMap> file = parts.sources();
      sources = file.isPresent() ? SourceReader.read(file.get(), guidance) : Map.of();
    }
    return sources;
  }

  @Override
  public synchronized List<String> titles() {
    if (titles == null) {
      Optional<YamlMap> file = parts.titles();
      titles = file.isPresent() ? readTitles(file.get()) : List.of();
    }
    return titles;
  }

  private List<String> readTitles(YamlMap file) {
    if (!parts.isSingle()) {
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

  @Override
  public synchronized Coverage coverage() {
    if (coverage == null) {
      Optional<YamlMap> file = parts.coverage();
      coverage = file.isPresent() ? readCoverage(file.get()) : Coverage.NONE;
    }
    return coverage;
  }

  private Coverage readCoverage(YamlMap file) {
    file.allowOnly("covered", "accepted", "left-out");
    Map<String, String> covered = PackWords.texts(file, "covered");
    List<String> ids = parts.ruleIds();
    for (Map.Entry<String, String> entry : covered.entrySet()) {
      if (!ids.contains(entry.getValue())) {
        file.reject(
            "covered",
            "\""
                + entry.getKey()
                + "\" is said to be covered by \""
                + entry.getValue()
                + "\", which is not a rule"
                + Nearest.hint(entry.getValue(), ids));
      }
    }
    return Coverage.builder()
        .covered(covered)
        .accepted(PackWords.texts(file, "accepted"))
        .leftOut(PackWords.texts(file, "left-out"))
        .build();
  }

  @Override
  public Set<String> commonWords() {
    return words().common();
  }

  @Override
  public Map<String, Map<String, String>> spelling() {
    return words().spelling();
  }

  @Override
  public synchronized Map<String, Set<String>> realWords() {
    if (realWords == null) {
      realWords = readRealWords();
    }
    return realWords;
  }

  /** Lines such as {@code child: chide chill}. */
  private Map<String, Set<String>> readRealWords() {
    Map<String, Set<String>> real = new HashMap<>();
    int line = 0;
    for (String entry : parts.realWords().split("\n")) {
      line++;
      int colon = entry.indexOf(':');
      if (colon > 0 && !entry.startsWith("#")) {
        String[] neighbours = entry.substring(colon + 1).strip().split(" ");
        real.put(entry.substring(0, colon), Set.of(neighbours));
      } else if (!entry.isBlank() && !entry.startsWith("#")) {
        parts.rejectRealWords(line, "expected \"word: neighbours\"");
      }
    }
    return Collections.unmodifiableMap(real);
  }

  @Override
  public Optional<Set<String>> preferredWordings() {
    return parts.preferredWordings();
  }

  @Override
  public Optional<Set<String>> companions() {
    return parts.companions();
  }

  @Override
  public String contentHash() {
    return parts.contentHash();
  }
}
