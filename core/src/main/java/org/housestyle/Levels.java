// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.housestyle.document.BlockKind;
import org.housestyle.rule.Level;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Usage;

/**
 * The level of each rule and usage. A house sets what differs from the {@linkplain #standard()
 * standard}; of two settings for the same rule and usage, the later one applies.
 *
 * <p>Rules are named by their id ({@code sexting}), by pack and id ({@code
 * child-protection/sexting}), all of a pack as {@code child-protection/*}, and all rules as {@code
 * *}.
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
   * One setting: for all usages of some rules, for one usage of them, or for one surface.
   *
   * @param rules names a rule, all rules of a pack, or all rules
   * @param usage the id of a usage, {@link #DOUBTFUL}, or empty
   */
  private record LevelEntry(
      String rules, String usage, Optional<BlockKind> surface, LevelOverride level) {

    String describe() {
      return surface.map(BlockKind::id).orElse(usage) + " " + level + " " + rules;
    }

    boolean isOfRule() {
      return usage.isEmpty() && surface.isEmpty();
    }

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

  /** In place of a usage: the term may be used otherwise, but the evidence is weak. */
  private static final String DOUBTFUL = "doubtful";

  private static final Levels STANDARD =
      new Levels(List.of())
          .with(Usage.STATEMENT, LevelOverride.RULE)
          .with(Usage.QUOTATION, LevelOverride.ADVICE)
          .with(Usage.LEGAL, LevelOverride.ADVICE)
          .with(Usage.MENTION, LevelOverride.OFF)
          .with(Usage.TITLE, LevelOverride.OFF)
          .withDoubtful(LevelOverride.ADVICE);

  private final List<LevelEntry> entries;

  private Levels(List<LevelEntry> entries) {
    this.entries = entries;
  }

  /**
   * A statement has the rule's own level; a quotation, legal wording and what is {@linkplain
   * Finding#doubt doubtful} are advice; a mention and a title are not reported.
   */
  public static Levels standard() {
    return STANDARD;
  }

  /**
   * The same, with another level for some rules; {@link LevelOverride#OFF} turns every usage off.
   */
  public Levels with(String rules, LevelOverride level) {
    return with(new LevelEntry(rules, "", Optional.empty(), level));
  }

  /**
   * The same, with another level for some rules on one surface, whatever their level elsewhere. A
   * rule that is turned off later is off on every surface.
   */
  public Levels with(String rules, BlockKind surface, LevelOverride level) {
    return with(new LevelEntry(rules, "", Optional.of(surface), level));
  }

  /** The same, with another level for a usage of all rules, also where single rules were set. */
  public Levels with(Usage usage, LevelOverride level) {
    return with("*", usage, level);
  }

  /** The same, with another level for a usage of some rules. */
  public Levels with(String rules, Usage usage, LevelOverride level) {
    return with(new LevelEntry(rules, usage.id(), Optional.empty(), level));
  }

  /**
   * The same, with another level for {@linkplain Finding#doubt doubtful} findings of all rules.
   * {@link LevelOverride#RULE} reports them as the publication's own words are, {@link
   * LevelOverride#OFF} not at all; they are never edited.
   */
  public Levels withDoubtful(LevelOverride level) {
    return withDoubtful("*", level);
  }

  /** The same, with another level for doubtful findings of some rules. */
  public Levels withDoubtful(String rules, LevelOverride level) {
    return with(new LevelEntry(rules, DOUBTFUL, Optional.empty(), level));
  }

  private Levels with(LevelEntry entry) {
    Objects.requireNonNull(entry.rules(), "rules");
    Objects.requireNonNull(entry.level(), "level");
    List<LevelEntry> more = new ArrayList<>(entries);
    more.add(entry);
    return new Levels(List.copyOf(more));
  }

  /** The level of a finding in running text; empty if it is not reported. */
  public Optional<Level> of(Rule rule, Usage usage) {
    return of(rule, usage, BlockKind.PARAGRAPH);
  }

  /** The level of a finding on some surface; empty if it is not reported. */
  public Optional<Level> of(Rule rule, Usage usage, BlockKind surface) {
    return of(rule, usage.id(), surface);
  }

  /** The level of a doubtful finding on some surface; empty if it is not reported. */
  public Optional<Level> ofDoubtful(Rule rule, BlockKind surface) {
    return of(rule, DOUBTFUL, surface);
  }

  private Optional<Level> of(Rule rule, String usage, BlockKind surface) {
    Optional<Level> level = onSurface(rule, surface).of(rule.level());
    return level.isEmpty() ? level : level(lastOf(rule, usage)).of(level.get());
  }

  /** Whether a rule is on, but reports nothing on some surface. */
  boolean isOff(Rule rule, BlockKind surface) {
    return onSurface(rule, surface) == LevelOverride.OFF;
  }

  /** A line for each setting, in their order: usage, surface or nothing, level, rules. */
  List<String> describe() {
    return entries.stream().map(LevelEntry::describe).toList();
  }

  /** The level of a usage where no setting for single rules differs. */
  public LevelOverride level(Usage usage) {
    return level(usage.id());
  }

  /** The level of what is doubtful where no setting for single rules differs. */
  public LevelOverride levelOfDoubtful() {
    return level(DOUBTFUL);
  }

  private LevelOverride level(String usage) {
    LevelOverride level = LevelOverride.RULE;
    for (LevelEntry entry : entries) {
      boolean applies = entry.rules().equals("*") && entry.usage().equals(usage);
      level = applies ? entry.level() : level;
    }
    return level;
  }

  /** Whether a rule is off in every usage and on every surface. */
  boolean isOff(Rule rule) {
    int last = lastOf(rule);
    if (level(last) != LevelOverride.OFF) {
      return false;
    }
    for (LevelEntry entry : entries.subList(last, entries.size())) {
      if (entry.surface().isPresent()
          && entry.level() != LevelOverride.OFF
          && entry.isAbout(rule)) {
        return false;
      }
    }
    return true;
  }

  private LevelOverride onSurface(Rule rule, BlockKind surface) {
    int ofRule = lastOf(rule);
    int ofSurface =
        last(rule, entry -> entry.surface().isPresent() && entry.surface().get() == surface);
    boolean offSince = ofRule > ofSurface && level(ofRule) == LevelOverride.OFF;
    return offSince || level(ofSurface) == LevelOverride.RULE ? level(ofRule) : level(ofSurface);
  }

  private LevelOverride level(int index) {
    return index < 0 ? LevelOverride.RULE : entries.get(index).level();
  }

  /** The index of the last entry for a rule's level; -1 if there is none. */
  private int lastOf(Rule rule) {
    return last(rule, LevelEntry::isOfRule);
  }

  /** The index of the last entry for a usage of a rule's terms; -1 if there is none. */
  private int lastOf(Rule rule, String usage) {
    return last(rule, entry -> entry.usage().equals(usage));
  }

  private int last(Rule rule, Predicate<LevelEntry> wanted) {
    int i = entries.size() - 1;
    while (i >= 0 && !(wanted.test(entries.get(i)) && entries.get(i).isAbout(rule))) {
      i--;
    }
    return i;
  }
}
