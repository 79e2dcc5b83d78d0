package org.housestyle;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.housestyle.match.AllowedPhrases;

/**
 * What a house chose, beside its packs. Immutable.
 *
 * @param guidance the guidance that is asked first, by the name of the pack
 * @param region how replacements are spelt
 * @param levels how much findings weigh
 * @param allowed the phrases that are never flagged
 * @param clock tells the date that suppressions may expire on
 */
record Choices(
    Map<String, String> guidance,
    String region,
    Levels levels,
    AllowedPhrases allowed,
    Clock clock) {

  static Choices standard(String region) {
    return new Choices(
        Map.of(), region, Levels.standard(), new AllowedPhrases(List.of()), Clock.systemUTC());
  }

  Choices withGuidance(Map<String, String> byPack) {
    return new Choices(Map.copyOf(byPack), region, levels, allowed, clock);
  }

  Choices withRegion(String name) {
    return new Choices(guidance, name, levels, allowed, clock);
  }

  Choices withLevels(Levels others) {
    return new Choices(guidance, region, others, allowed, clock);
  }

  Choices withAllowed(AllowedPhrases phrases) {
    return new Choices(guidance, region, levels, phrases, clock);
  }

  Choices withClock(Clock other) {
    return new Choices(guidance, region, levels, allowed, other);
  }
}
