package org.housestyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.housestyle.rule.Level;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Usage;

/**
 * Which level a finding of a rule has when its term is used in some way. A house says what differs
 * from the {@linkplain #standard() standard}; of what it says about the same thing, the last holds.
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

  /** Something said: of a rule's level, or of the weight of a usage if there is one. */
  private record Saying(String rules, Optional<Usage> usage, LevelOverride weight) {

    boolean isAbout(Rule rule) {
      return rules.equals("*")
          || rules.equals(rule.id())
          || isPart(rule.pack(), rule.id())
          || isPart(rule.pack(), "*");
    }

    /** Whether it names "pack/id", which is not put together only to be compared. */
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

  private final List<Saying> sayings;

  private Levels(List<Saying> sayings) {
    this.sayings = sayings;
  }

  /**
   * A statement has the rule's own level, a quotation and legal wording are advice, a mention and a
   * title are not reported.
   */
  public static Levels standard() {
    return STANDARD;
  }

  /**
   * The same, with another level for some rules; {@link LevelOverride#OFF} silences every usage.
   */
  public Levels with(String rules, LevelOverride weight) {
    return with(new Saying(rules, Optional.empty(), weight));
  }

  /** The same, with another weight for a usage, whatever was said of it for single rules. */
  public Levels with(Usage usage, LevelOverride weight) {
    return with("*", usage, weight);
  }

  /** The same, with another weight for a usage of some rules' terms. */
  public Levels with(String rules, Usage usage, LevelOverride weight) {
    return with(new Saying(rules, Optional.of(usage), weight));
  }

  private Levels with(Saying saying) {
    Objects.requireNonNull(saying.rules(), "rules");
    Objects.requireNonNull(saying.weight(), "weight");
    List<Saying> more = new ArrayList<>(sayings);
    more.add(saying);
    return new Levels(List.copyOf(more));
  }

  /** The level of a finding; empty if it is not reported. */
  public Optional<Level> of(Rule rule, Usage usage) {
    Optional<Level> level = last(rule, Optional.empty()).of(rule.level());
    return level.isEmpty() ? level : last(rule, Optional.of(usage)).of(level.get());
  }

  /** A line for each setting, in their order: usage or nothing, level, rules. */
  List<String> describe() {
    return sayings.stream()
        .map(it -> it.usage().map(Usage::id).orElse("") + " " + it.weight() + " " + it.rules())
        .toList();
  }

  /** What a usage weighs where nothing else is said of single rules. */
  public LevelOverride weight(Usage usage) {
    LevelOverride weight = LevelOverride.RULE;
    for (Saying saying : sayings) {
      boolean said = saying.rules().equals("*") && saying.usage().equals(Optional.of(usage));
      weight = said ? saying.weight() : weight;
    }
    return weight;
  }

  /** Whether a rule is off in every usage. */
  boolean isOff(Rule rule) {
    return last(rule, Optional.empty()) == LevelOverride.OFF;
  }

  private LevelOverride last(Rule rule, Optional<Usage> usage) {
    for (int i = sayings.size() - 1; i >= 0; i--) {
      Saying saying = sayings.get(i);
      if (saying.usage().equals(usage) && saying.isAbout(rule)) {
        return saying.weight();
      }
    }
    return LevelOverride.RULE;
  }
}
