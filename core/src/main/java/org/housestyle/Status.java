// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.Objects;
import org.housestyle.suppress.Suppression;

/**
 * Whether a finding is reported and, if it is held back, what holds it back. Immutable and
 * thread-safe.
 */
public sealed interface Status {

  /** The status of every finding that is reported. */
  Status REPORTED = new Reported();

  /**
   * The name of this status in reports for programs: {@code reported}, {@code usage}, {@code
   * allowed}, {@code suppressed}, {@code baseline} or {@code unchanged}. Stable.
   */
  String id();

  /** Why the finding is held back, in a few words for a person; empty if it is reported. */
  String reason();

  /** The finding is reported. */
  record Reported() implements Status {

    @Override
    public String id() {
      return "reported";
    }

    @Override
    public String reason() {
      return "";
    }
  }

  /**
   * The house does not report this usage of the term.
   *
   * @param reason why this usage was decided on
   */
  record Held(String reason) implements Status {

    /** Rejects null. */
    public Held {
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String id() {
      return "usage";
    }
  }

  /**
   * The term is part of something that is not prose, such as an address or a file name.
   *
   * @param reason what it is part of
   */
  record NotProse(String reason) implements Status {

    /** Rejects null. */
    public NotProse {
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String id() {
      return "usage";
    }
  }

  /**
   * The term is part of a phrase that the house allows.
   *
   * @param phrase the phrase as the house wrote it
   */
  record Allowed(String phrase) implements Status {

    /** Rejects null. */
    public Allowed {
      Objects.requireNonNull(phrase, "phrase");
    }

    @Override
    public String id() {
      return "allowed";
    }

    @Override
    public String reason() {
      return "allowed by \"" + phrase + "\"";
    }
  }

  /**
   * A comment in the document suppresses the finding.
   *
   * @param suppression which comment, and the reason it gives
   */
  record Suppressed(Suppression suppression) implements Status {

    /** Rejects null. */
    public Suppressed {
      Objects.requireNonNull(suppression, "suppression");
    }

    @Override
    public String id() {
      return "suppressed";
    }

    @Override
    public String reason() {
      return suppression.explanation();
    }
  }

  /** The finding is in the baseline. */
  record Baseline() implements Status {

    @Override
    public String id() {
      return "baseline";
    }

    @Override
    public String reason() {
      return "in the baseline";
    }
  }

  /**
   * The finding is on lines that did not change.
   *
   * @param revision the commit, branch or tag that they did not change since
   */
  record Unchanged(String revision) implements Status {

    /** Rejects null. */
    public Unchanged {
      Objects.requireNonNull(revision, "revision");
    }

    @Override
    public String id() {
      return "unchanged";
    }

    @Override
    public String reason() {
      return "not changed since " + revision;
    }
  }
}
