// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.housestyle.desk.http.RefusedException;

/**
 * The files that editors have open, in memory only. Those that were not used lately are dropped;
 * the page sends them again. Thread-safe.
 */
public final class OpenFiles {

  private static final int MOST = 32;
  private static final long MOST_BYTES = 100L * 1024 * 1024;
  private static final long KEPT = TimeUnit.MINUTES.toNanos(30);

  private record Kept(OpenFile file, long usedAt) {}

  /** By id; those that were used last come last. */
  private final Map<String, Kept> files = new LinkedHashMap<>(16, 0.75f, true);

  /** Keeps a file; the result is its id. */
  synchronized String add(OpenFile file) {
    String id = UUID.randomUUID().toString();
    files.put(id, new Kept(file, System.nanoTime()));
    drop();
    return id;
  }

  /**
   * The file of an id.
   *
   * @throws RefusedException if it is not kept any longer
   */
  synchronized OpenFile get(String id) throws RefusedException {
    drop();
    Kept kept = files.get(id);
    if (kept == null) {
      throw new RefusedException(404, "the file is no longer open here; open it again");
    }
    files.put(id, new Kept(kept.file(), System.nanoTime()));
    return kept.file();
  }

  private void drop() {
    long now = System.nanoTime();
    long bytes = 0;
    for (Kept kept : files.values()) {
      bytes += kept.file().bytes().length;
    }
    Iterator<Kept> oldest = files.values().iterator();
    while (oldest.hasNext()) {
      Kept kept = oldest.next();
      boolean isLast = !oldest.hasNext();
      if (now - kept.usedAt() < KEPT && files.size() <= MOST && (bytes <= MOST_BYTES || isLast)) {
        return;
      }
      bytes -= kept.file().bytes().length;
      oldest.remove();
    }
  }
}
