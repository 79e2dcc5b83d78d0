// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a pack does with everything that its guidance discusses, so that a reader sees what is left
 * out, and why. Immutable and thread-safe; the maps keep the order of the file.
 */
public final class Coverage {

  /** States nothing. */
  public static final Coverage NONE = builder().build();

  private final Map<String, String> covered;
  private final Map<String, String> accepted;
  private final Map<String, String> leftOut;

  private Coverage(Builder builder) {
    this.covered = builder.covered;
    this.accepted = builder.accepted;
    this.leftOut = builder.leftOut;
  }

  /** A builder without any entry. */
  public static Builder builder() {
    return new Builder();
  }

  /** Subjects that are a rule, or part of one, with the id of that rule. */
  public Map<String, String> covered() {
    return covered;
  }

  /** Subjects that the guidance accepts, with a note. */
  public Map<String, String> accepted() {
    return accepted;
  }

  /** Subjects without a rule, with the reason. */
  public Map<String, String> leftOut() {
    return leftOut;
  }

  /** Builds a coverage. Not thread-safe. */
  public static final class Builder {

    private Map<String, String> covered = Map.of();
    private Map<String, String> accepted = Map.of();
    private Map<String, String> leftOut = Map.of();

    private Builder() {}

    /** Subjects that are a rule, or part of one, with the id of that rule. */
    public Builder covered(Map<String, String> ruleBySubject) {
      this.covered = copy(ruleBySubject);
      return this;
    }

    /** Subjects that the guidance accepts, with a note. */
    public Builder accepted(Map<String, String> noteBySubject) {
      this.accepted = copy(noteBySubject);
      return this;
    }

    /** Subjects without a rule, with the reason. */
    public Builder leftOut(Map<String, String> reasonBySubject) {
      this.leftOut = copy(reasonBySubject);
      return this;
    }

    private static Map<String, String> copy(Map<String, String> entries) {
      return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The coverage. */
    public Coverage build() {
      return new Coverage(this);
    }
  }
}
