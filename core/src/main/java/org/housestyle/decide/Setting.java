package org.housestyle.decide;

/**
 * Where a passage stands in its document.
 *
 * @param headings those that it stands under; empty if there are none
 * @param before the prose of the passage before it; empty if it is the first
 */
public record Setting(String headings, String before) {

  /** Nothing round it. */
  public static final Setting NONE = new Setting("", "");
}
