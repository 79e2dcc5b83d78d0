package org.housestyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.housestyle.rule.Level;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Usage;

/**
 * The level of each rule and usage. A house sets what differs from the {@linkplain #standard()
 * standard}; of two settings for the same rule and usage, the later one applies.
 *
 * <p>Rules are named by their id ({@code sexting}), by pack and id ({@code
 * child-protection/sexting}), all of a pack as {@code child-protection/*}, and all there are as
 * {@code *}.
 *
 * <pre>{@code
 * Levels.standard()
 *     .with("child-protection/*", LevelOverride.WARNING)
 *     .with("sexting", LevelOverride.OFF)
 *     .with(Usage.QUOTATION, LevelOverride.OFF);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Levels {

  /**
   * One setting: for all usages of some rules, or for one usage of them.
   *
   * @param rules names a rule, all rules of a pack, or all rules
   */
  private record Entry(String rules, Optional<Usage> usage, LevelOverride level) {

    boolean isAbout(Rule rule) {
      return rules.equals("*")
          || rules.equals(rule.id())
          || isPart(rule.pack(), rule.id())
          || isPart(rule.pack(), "*");
    }

    /** Whether it names "pack/id", compared without building that string. */
    private boolean isPart(String pack, String id) {
      return rules.length() == pack.length() + 1 + id.length()
          && rules.startsWith(pack)
          && rules.charAt(pack.length()) == '/'
          && rules.endsWith(id);
    }
  }

  private static final Levels STANDARD =
      new Levels(List.of())
          .with(Usage.STATEMENT, LevelOverride.RULE)
          .with(Usage.QUOTATION, LevelOverride.ADVICE)
          .with(Usage.LEGAL, LevelOverride.ADVICE)
          .with(Usage.MENTION, LevelOverride.OFF)
          .with(Usage.TITLE, LevelOverride.OFF);

  private final List<Entry> entries;

  private Levels(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * A statement has the rule's own level, a quotation and legal wording are advice, a mention and a
   * title are not reported.
   */
  public static Levels standard() {
    return STANDARD;
  }

  /**
   * The same, with another level for some rules; {@link LevelOverride#OFF} turns every usage off.
   */
  public Levels with(String rules, LevelOverride level) {
    return with(new Entry(rules, Optional.empty(), level));
  }

  /** The same, with another level for a usage of all rules, also where single rules were set. */
  public Levels with(Usage usage, LevelOverride level) {
    return with("*", usage, level);
  }

  /** The same, with another level for a usage of some rules. */
  public Levels with(String rules, Usage usage, LevelOverride level) {
    return with(new Entry(rules, Optional.of(usage), level));
  }

  private Levels with(Entry entry) {
    Objects.requireNonNull(entry.rules(), "rules");
    Objects.requireNonNull(entry.level(), "level");
    List<Entry> more = new ArrayList<>(entries);
    more.add(entry);
    return new Levels(List.copyOf(more));
  }

  /** The level of a finding; empty if it is not reported. */
  public Optional<Level> of(Rule rule, Usage usage) {
    Optional<Level> level = last(rule, Optional.empty()).of(rule.level());
    return level.isEmpty() ? level : last(rule, Optional.of(usage)).of(level.get());
  }

  /** A line for each setting, in their order: usage or nothing, level, rules. */
  List<String> describe() {
    return entries.stream()
        .map(it -> it.usage().map(Usage::id).orElse("") + " " + it.level() + " " + it.rules())
        .toList();
  }

  /** The level of a usage where no setting for single rules differs. */
  public LevelOverride level(Usage usage) {
    LevelOverride level = LevelOverride.RULE;
    for (Entry entry : entries) {
      boolean applies = entry.rules().equals("*") && entry.usage().equals(Optional.of(usage));
      level = applies ? entry.level() : level;
    }
    return level;
  }

  /** Whether a rule is off in every usage. */
  boolean isOff(Rule rule) {
    return last(rule, Optional.empty()) == LevelOverride.OFF;
  }

  private LevelOverride last(Rule rule, Optional<Usage> usage) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      if (entry.usage().equals(usage) && entry.isAbout(rule)) {
        return entry.level();
      }
    }
    return LevelOverride.RULE;
  }
}
