// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a story on some topic must have in it: a help line in one that reports a suicide. Immutable
 * and thread-safe. Two companions are equal only if they are the same object.
 */
public final class Companion {

  /**
   * What counts in one region.
   *
   * @param oneOf the wordings that count there, beside those that count everywhere
   * @param suchAs what a story may add there, for people; empty if the rule names nothing
   * @param cites the ids of the sources for it
   */
  public record Regional(List<TermPattern> oneOf, Optional<String> suchAs, List<String> cites) {

    /** Takes copies of the lists. */
    public Regional {
      oneOf = List.copyOf(oneOf);
      Objects.requireNonNull(suchAs, "suchAs");
      cites = List.copyOf(cites);
    }
  }

  private static final Regional NOWHERE = new Regional(List.of(), Optional.empty(), List.of());

  private final Topic about;
  private final String needs;
  private final List<TermPattern> oneOf;
  private final Cites cites;
  private final Map<String, Regional> regions;

  Companion(
      Topic about,
      String needs,
      List<TermPattern> oneOf,
      Cites cites,
      Map<String, Regional> regions) {
    this.about = about;
    this.needs = needs;
    this.oneOf = List.copyOf(oneOf);
    this.cites = cites;
    this.regions = Map.copyOf(regions);
  }

  /** What a story must be about to need it. */
  public Topic about() {
    return about;
  }

  /** What such a story needs, for people: "a help line or a content note". */
  public String needs() {
    return needs;
  }

  /** The wordings of which one is enough, in every region. */
  public List<TermPattern> oneOf() {
    return oneOf;
  }

  /** What counts in a region beside that; nothing if the rule does not have the region. */
  public Regional in(String region) {
    return regions.getOrDefault(region, NOWHERE);
  }

  /** The names of the regions that the rule has, in alphabetical order. */
  public List<String> regions() {
    return regions.keySet().stream().sorted().toList();
  }

  /** The ids of the sources that ask for it, in every region. */
  public List<String> cites() {
    return cites.all();
  }

  /** The sources to name in a region: those that ask for it, then those of the region. */
  public List<String> cites(String region) {
    List<String> all = new ArrayList<>(cites.all());
    in(region).cites().stream().filter(id -> !all.contains(id)).forEach(all::add);
    return all;
  }

  /** How a source supports the rule. */
  public Support support(String source) {
    return cites.support(source);
  }

  /** Whether one of the sources asks for this very thing. */
  boolean isNamed() {
    return cites.isNamed();
  }
}
