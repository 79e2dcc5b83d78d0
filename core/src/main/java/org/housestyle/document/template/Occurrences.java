// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import java.util.HashMap;
import java.util.Map;

/**
 * Where in a text something is next. What was found is remembered, since otherwise many tags that
 * nothing closes would each look through all of the text. For one pass.
 */
public final class Occurrences {

  /** The place of what is nowhere. */
  public static final int NOWHERE = Integer.MAX_VALUE;

  private final String text;
  private final Map<String, Integer> next = new HashMap<>();

  /** Prepares for a pass over a text. */
  public Occurrences(String text) {
    this.text = text;
  }

  /** Where something is next, at an offset or after it. */
  public int next(String wanted, int from) {
    int known = next.getOrDefault(wanted, -1);
    if (known < from) {
      int found = text.indexOf(wanted, from);
      known = found < 0 ? NOWHERE : found;
      next.put(wanted, known);
    }
    return known;
  }
}
