// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of a house apart from its packs. Immutable.
 *
 * @param guidance the guidance that comes first, by the name of the pack
 * @param region how replacements are spelt
 * @param levels the level of each finding
 * @param allowed the phrases that are never flagged
 * @param reasons whether comments that suppress a rule must say why
 * @param clock gives today's date, on which suppressions may have expired
 * @param checks the checks in addition to terms
 * @param limits what the check of a document may take
 */
record Choices(
    Map<String, String> guidance,
    String region,
    Levels levels,
    List<String> allowed,
    boolean reasons,
    Clock clock,
    List<Check> checks,
    Limits limits) {

  static Choices standard(String region) {
    return new Choices(
        Map.of(),
        region,
        Levels.standard(),
        List.of(),
        false,
        Clock.systemUTC(),
        List.of(),
        Limits.NONE);
  }

  Choices withGuidance(Map<String, String> byPack) {
    return new Choices(Map.copyOf(byPack), region, levels, allowed, reasons, clock, checks, limits);
  }

  Choices withRegion(String name) {
    return new Choices(guidance, name, levels, allowed, reasons, clock, checks, limits);
  }

  Choices withLevels(Levels others) {
    return new Choices(guidance, region, others, allowed, reasons, clock, checks, limits);
  }

  Choices withAllowed(List<String> phrases) {
    return new Choices(
        guidance, region, levels, List.copyOf(phrases), reasons, clock, checks, limits);
  }

  Choices withReasons(boolean required) {
    return new Choices(guidance, region, levels, allowed, required, clock, checks, limits);
  }

  Choices withClock(Clock other) {
    return new Choices(guidance, region, levels, allowed, reasons, other, checks, limits);
  }

  Choices withCheck(Check check) {
    List<Check> more = new ArrayList<>(checks);
    more.add(check);
    return new Choices(
        guidance, region, levels, allowed, reasons, clock, List.copyOf(more), limits);
  }

  Choices withLimits(Limits others) {
    return new Choices(guidance, region, levels, allowed, reasons, clock, checks, others);
  }

  /** All choices but the clock and the limits as text; different choices have different texts. */
  String canonical() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(guidance).forEach((pack, name) -> add(text, "guidance", pack + "=" + name));
    add(text, "region", region);
    levels.describe().forEach(level -> add(text, "level", level));
    allowed.forEach(phrase -> add(text, "allowed", phrase));
    add(text, "reasons", String.valueOf(reasons));
    checks.forEach(check -> add(text, "check", check.id()));
    return text.toString();
  }

  /** The length comes first, so that no value can be taken for two. */
  private static void add(StringBuilder text, String name, String value) {
    text.append(name).append(' ').append(value.length()).append(' ').append(value).append('\n');
  }
}
