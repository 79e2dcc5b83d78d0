// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * What a judge sees that speaks for one usage of a term. Offsets count UTF-16 units of the block's
 * prose.
 *
 * @param usage the usage it speaks for; {@link Usage#STATEMENT} for a label that the story reports
 * @param strength how much it decides
 * @param words what it rests on, from the first word to the last, the term included
 * @param reason what is seen, in a few words that can be shown to a person
 */
public record Evidence(Usage usage, Strength strength, Span words, String reason) {

  /** How much a piece of evidence decides. */
  public enum Strength {
    /** It decides alone. */
    STRONG,
    /** It decides only together with other evidence in the clause of the term. */
    WEAK,
    /** It decides nothing, but an edit might falsify, so a person must look at each. */
    FAINT
  }

  static Evidence strong(Usage usage, Span words, String reason) {
    return new Evidence(usage, Strength.STRONG, words, reason);
  }

  static Evidence weak(Usage usage, Span words, String reason) {
    return new Evidence(usage, Strength.WEAK, words, reason);
  }

  static Evidence faint(Usage usage, Span words, String reason) {
    return new Evidence(usage, Strength.FAINT, words, reason);
  }

  /** Whether it decides alone. */
  public boolean isStrong() {
    return strength == Strength.STRONG;
  }

  /** Whether it speaks against a safe edit and for nothing else. */
  boolean isFaint() {
    return strength == Strength.FAINT;
  }

  /** Whether both lead to the same outcome and rest on words on different sides of the term. */
  boolean supports(Evidence other, Span term) {
    boolean sameOutcome = usage == other.usage || (isForSilence() && other.isForSilence());
    boolean bothBefore = words.start() < term.start() && other.words.start() < term.start();
    boolean bothAfter = words.end() > term.end() && other.words.end() > term.end();
    return sameOutcome && !bothBefore && !bothAfter && !words.equals(other.words);
  }

  /** Whether it speaks for a usage that guidance does not object to. */
  private boolean isForSilence() {
    return usage == Usage.MENTION || usage == Usage.TITLE;
  }
}
