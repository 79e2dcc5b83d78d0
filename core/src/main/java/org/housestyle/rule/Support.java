// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.Locale;

/** How a source supports a term. */
public enum Support {
  /** The document discusses this very term. */
  NAMES,
  /** The term is not in the document; the advice follows from what the document says. */
  PRINCIPLE;

  /** The name as it is written in rule files and reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
