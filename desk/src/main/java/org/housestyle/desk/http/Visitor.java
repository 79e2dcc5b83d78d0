// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.http;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;

/**
 * A connection, and how fast its client has been since it last had something to send or to take.
 * Guarded by its {@link ConnectionGate}.
 */
final class Visitor {

  /** How slow a client may be. */
  private static final long BYTES_A_SECOND = 10 * 1024;

  /** How long a client may take whatever it sends or takes. */
  private static final long GRACE = TimeUnit.SECONDS.toNanos(2);

  /** The same where another client waits for the place. */
  private static final long GRACE_WHEN_FULL = TimeUnit.MILLISECONDS.toNanos(50);

  private static final long CHECK = TimeUnit.SECONDS.toNanos(30);
  private static final long IDLE = TimeUnit.SECONDS.toNanos(30);

  /** What the server waits for. */
  enum Phase {
    /** The headers of a request. */
    HEADERS,
    /** The body of a request. */
    BODY,
    /** An answer: first the check, then the client that takes it. */
    ANSWER
  }

  final Connection connection;
  final String client;
  private final long headers;
  private Phase phase = Phase.HEADERS;
  private boolean served;

  /** When the phase began; in the phase of headers, since when the client has sent some. */
  private long since;

  private long opened;
  private long bytesBefore;
  private boolean begun;

  /**
   * A new connection.
   *
   * @param headers how long headers may take, in nanoseconds
   */
  Visitor(Connection connection, String client, long headers, long now) {
    this.connection = connection;
    this.client = client;
    this.headers = headers;
    this.opened = now;
    this.since = now;
  }

  void enter(Phase next, long now) {
    phase = next;
    since = now;
    opened = now;
    begun = false;
    bytesBefore = next == Phase.ANSWER ? connection.getBytesOut() : connection.getBytesIn();
    served |= next == Phase.HEADERS;
  }

  /** Whether another may have its place: the server waits for the client, which sends slowly. */
  boolean mayGiveWay(long now) {
    return switch (phase) {
      case HEADERS -> true;
      case BODY -> now - since > GRACE_WHEN_FULL + time(connection.getBytesIn() - bytesBefore);
      case ANSWER -> false;
    };
  }

  /** Whether a request of the client has been answered. */
  boolean isServed() {
    return served;
  }

  /** When the server began to wait for it. */
  long opened() {
    return opened;
  }

  /** Whether the client has taken more time than it may. Slow and steady is too slow as well. */
  boolean isTooSlow(long now) {
    long bytes =
        (phase == Phase.ANSWER ? connection.getBytesOut() : connection.getBytesIn()) - bytesBefore;
    return switch (phase) {
      case HEADERS -> isTooSlowWithHeaders(bytes, now);
      case BODY -> now - since > GRACE + time(bytes);
      case ANSWER -> now - since > CHECK + time(bytes);
    };
  }

  private boolean isTooSlowWithHeaders(long bytes, long now) {
    if (bytes > 0 && !begun) {
      begun = true;
      since = served ? now : opened;
    }
    return now - since > (served && !begun ? IDLE : headers);
  }

  private static long time(long bytes) {
    return TimeUnit.SECONDS.toNanos(bytes) / BYTES_A_SECOND;
  }
}
