package org.housestyle;

import java.util.List;

/**
 * All that was seen in a document, in the order of its text.
 *
 * @param findings what is reported
 * @param held what is not, and why
 */
public record Examination(List<Finding> findings, List<Held> held) {

  /** Takes copies of the lists. */
  public Examination {
    findings = List.copyOf(findings);
    held = List.copyOf(held);
  }
}
