package org.housestyle.decide;

import java.util.function.Supplier;

/**
 * Where a passage stands in its document.
 *
 * @param headings those that it stands under; empty if there are none
 * @param before gives the prose of the passage before it; an empty one if it is the first
 */
public record Setting(String headings, Supplier<String> before) {

  /** Nothing round it. */
  public static final Setting NONE = new Setting("", () -> "");
}
