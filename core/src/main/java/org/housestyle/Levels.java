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

  /** What a house says of some rules: of their level, their level on a surface, or a usage. */
  private record Saying(
      String rules, Optional<Usage> usage, Optional<BlockKind> surface, LevelOverride weight) {

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
    return with(new Saying(rules, Optional.empty(), Optional.empty(), weight));
  }

  /**
   * The same, with another level for some rules on one surface, whatever their level elsewhere. A
   * rule that is turned off later is off on every surface.
   */
  public Levels with(String rules, BlockKind surface, LevelOverride weight) {
    return with(new Saying(rules, Optional.empty(), Optional.of(surface), weight));
  }

  /** The same, with another weight for a usage, whatever was said of it for single rules. */
  public Levels with(Usage usage, LevelOverride weight) {
    return with("*", usage, weight);
  }

  /** The same, with another weight for a usage of some rules' terms. */
  public Levels with(String rules, Usage usage, LevelOverride weight) {
    return with(new Saying(rules, Optional.of(usage), Optional.empty(), weight));
  }

  private Levels with(Saying saying) {
    Objects.requireNonNull(saying.rules(), "rules");
    Objects.requireNonNull(saying.weight(), "weight");
    List<Saying> more = new ArrayList<>(sayings);
    more.add(saying);
    return new Levels(List.copyOf(more));
  }

  /** The level of a finding in running text; empty if it is not reported. */
  public Optional<Level> of(Rule rule, Usage usage) {
    return of(rule, usage, BlockKind.PARAGRAPH);
  }

  /** The level of a finding on some surface; empty if it is not reported. */
  public Optional<Level> of(Rule rule, Usage usage, BlockKind surface) {
    Optional<Level> level = onSurface(rule, surface).of(rule.level());
    return level.isEmpty() ? level : weight(lastOf(rule, usage)).of(level.get());
  }

  /** Whether a rule is on, but reports nothing on some surface. */
  boolean isOff(Rule rule, BlockKind surface) {
    return onSurface(rule, surface) == LevelOverride.OFF;
  }

  /** All that was said, in its order. */
  List<?> sayings() {
    return sayings;
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

  /** Whether a rule is off in every usage and on every surface. */
  boolean isOff(Rule rule) {
    int last = lastOf(rule);
    if (weight(last) != LevelOverride.OFF) {
      return false;
    }
    for (Saying saying : sayings.subList(last, sayings.size())) {
      if (saying.surface().isPresent()
          && saying.weight() != LevelOverride.OFF
          && saying.isAbout(rule)) {
        return false;
      }
    }
    return true;
  }

  private LevelOverride onSurface(Rule rule, BlockKind surface) {
    int ofRule = lastOf(rule);
    int ofSurface =
        last(rule, saying -> saying.surface().isPresent() && saying.surface().get() == surface);
    boolean offSince = ofRule > ofSurface && weight(ofRule) == LevelOverride.OFF;
    return offSince || weight(ofSurface) == LevelOverride.RULE ? weight(ofRule) : weight(ofSurface);
  }

  private LevelOverride weight(int index) {
    return index < 0 ? LevelOverride.RULE : sayings.get(index).weight();
  }

  /** The index of the last saying about a rule's level; -1 if there is none. */
  private int lastOf(Rule rule) {
    return last(rule, saying -> saying.usage().isEmpty() && saying.surface().isEmpty());
  }

  /** The index of the last saying about a usage of a rule's terms; -1 if there is none. */
  private int lastOf(Rule rule, Usage usage) {
    return last(rule, saying -> saying.usage().isPresent() && saying.usage().get() == usage);
  }

  private int last(Rule rule, Predicate<Saying> wanted) {
    int i = sayings.size() - 1;
    while (i >= 0 && !(wanted.test(sayings.get(i)) && sayings.get(i).isAbout(rule))) {
      i--;
    }
    return i;
  }
}
