// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.List;

/**
 * What a story may be about, and the wordings that are evidence for it. One that is found several
 * times counts once. Immutable and thread-safe. Two topics are equal only if they are the same
 * object.
 */
public final class Topic {

  /** How much all evidence together must weigh. */
  public static final int ENOUGH = 2;

  /**
   * A wording that is evidence.
   *
   * @param pattern the wording
   * @param weight how much it says for the topic; negative if it says that the story is about
   *     something else
   */
  public record Evidence(TermPattern pattern, int weight) {}

  private final String name;
  private final String title;
  private final List<Evidence> evidence;

  /**
   * A topic.
   *
   * @param name how rules name it
   * @param title what completes "the story is about", for people
   */
  public Topic(String name, String title, List<Evidence> evidence) {
    this.name = name;
    this.title = title;
    this.evidence = List.copyOf(evidence);
  }

  /** How rules name it. */
  public String name() {
    return name;
  }

  /** What completes "the story is about", for people. */
  public String title() {
    return title;
  }

  /** The wordings that are evidence, each with its weight. */
  public List<Evidence> evidence() {
    return evidence;
  }

  @Override
  public String toString() {
    return name;
  }
}
