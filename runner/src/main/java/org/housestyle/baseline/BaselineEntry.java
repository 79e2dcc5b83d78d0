// SPDX-License-Identifier: Apache-2.0
package org.housestyle.baseline;

import java.util.Comparator;

/**
 * A finding of a baseline. Ordered by path, then by fingerprint.
 *
 * @param path its file, relative to the folder of the baseline, with forward slashes
 * @param name its name, unique in its file
 */
record BaselineEntry(String path, String name) implements Comparable<BaselineEntry> {

  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::path).thenComparing(BaselineEntry::name);

  @Override
  public int compareTo(BaselineEntry other) {
    return ORDER.compare(this, other);
  }
}
