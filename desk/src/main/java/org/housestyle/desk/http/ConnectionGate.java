// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Connection;
import org.housestyle.desk.http.Visitor.Phase;

/**
 * Lets connections in, up to a number for all and one for each client, and closes those whose
 * client sends or takes its bytes too slowly. When it is full, a connection that sends nothing, or
 * sends slowly, gives way to a new one: so clients that send byte by byte keep nobody out.
 * Thread-safe.
 *
 * <p>Clients on this machine count as many: a proxy may speak for all others.
 */
final class ConnectionGate implements Connection.Listener {

  private final int all;
  private final int perClient;
  private final long headers;
  private final Map<Connection, Visitor> visitors = new HashMap<>();

  /**
   * An empty gate.
   *
   * @param all how many connections there may be
   * @param perClient how many one client of another machine may have
   * @param headers how long headers may take, in nanoseconds
   */
  ConnectionGate(int all, int perClient, long headers) {
    this.all = all;
    this.perClient = perClient;
    this.headers = headers;
  }

  @Override
  public void onOpened(Connection connection) {
    String client = client(connection.getEndPoint().getRemoteSocketAddress());
    for (Connection leaving : enter(connection, client, System.nanoTime())) {
      leaving.getEndPoint().close();
    }
  }

  @Override
  public synchronized void onClosed(Connection connection) {
    visitors.remove(connection);
  }

  /** Lets a connection in. The result is to be closed: others, or the new one. */
  synchronized List<Connection> enter(Connection connection, String client, long now) {
    Visitor visitor = new Visitor(connection, client, headers, now);
    boolean isLocal = client.isEmpty();
    long same = visitors.values().stream().filter(it -> it.client.equals(client)).count();
    boolean clientIsFull = !isLocal && same >= perClient;
    if (!clientIsFull && visitors.size() < all) {
      visitors.put(connection, visitor);
      return List.of();
    }
    Optional<Visitor> leaving = leaving(clientIsFull ? client : null, now);
    leaving.ifPresent(
        it -> {
          visitors.remove(it.connection);
          visitors.put(connection, visitor);
        });
    return List.of(leaving.map(it -> it.connection).orElse(connection));
  }

  /** Who has waited longest; those that were never served go first. */
  private Optional<Visitor> leaving(String client, long now) {
    Stream<Visitor> waiting = visitors.values().stream().filter(it -> it.mayGiveWay(now));
    return waiting
        .filter(it -> client == null || it.client.equals(client))
        .min(Comparator.comparing(Visitor::isServed).thenComparing(Visitor::opened));
  }

  /** The client has sent its headers. */
  void requestBegins(Connection connection, boolean hasBody) {
    enter(connection, hasBody ? Phase.BODY : Phase.ANSWER);
  }

  /** The client has sent its body. */
  void bodyEnds(Connection connection) {
    enter(connection, Phase.ANSWER);
  }

  /** The client has its answer. */
  void requestEnds(Connection connection) {
    enter(connection, Phase.HEADERS);
  }

  private synchronized void enter(Connection connection, Phase phase) {
    Visitor visitor = visitors.get(connection);
    if (visitor != null) {
      visitor.enter(phase, System.nanoTime());
    }
  }

  /** Closes connections that are too slow. To be called about twice a second. */
  void sweep() {
    tooSlow(System.nanoTime()).forEach(it -> it.getEndPoint().close());
  }

  synchronized List<Connection> tooSlow(long now) {
    return visitors.values().stream()
        .filter(it -> it.isTooSlow(now))
        .map(it -> it.connection)
        .toList();
  }

  /** The client's address; empty if it is this machine. */
  private static String client(SocketAddress address) {
    if (address instanceof InetSocketAddress internet) {
      InetAddress host = internet.getAddress();
      return host.isLoopbackAddress() ? "" : host.getHostAddress();
    }
    return "";
  }
}
