// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.http;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/** A server on one port, with limits for what clients may do. */
public final class HttpServer implements AutoCloseable {

  /** How long a client may take to send the headers of a request. */
  public static final long HEADERS_SECONDS = 5;

  private static final int HEADER_BYTES = 8 * 1024;
  private static final long SWEEP_MILLISECONDS = 500;

  private final Server server;
  private final ServerConnector connector;
  private final ConnectionGate gate;
  private final ScheduledExecutorScheduler scheduler =
      new ScheduledExecutorScheduler("housestyle-desk-time", true);

  /**
   * Prepares a server.
   *
   * @param connections how many there may be
   * @param perClient how many one client of another machine may have
   */
  public HttpServer(InetAddress address, int port, int connections, int perClient) {
    // A connection has one request at a time, so a thread for each is always enough.
    QueuedThreadPool threads = new QueuedThreadPool(connections + 8, 4);
    threads.setName("housestyle-desk");
    threads.setDaemon(true);
    this.server = new Server(threads, scheduler, null);
    HttpConfiguration http = new HttpConfiguration();
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setSendServerVersion(false);
    this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(address.getHostAddress());
    connector.setPort(port);
    connector.setIdleTimeout(TimeUnit.MINUTES.toMillis(1));
    this.gate =
        new ConnectionGate(connections, perClient, TimeUnit.SECONDS.toNanos(HEADERS_SECONDS));
    connector.addBean(gate);
    server.addConnector(connector);
    server.setErrorHandler(new PlainErrors());
  }

  /**
   * Binds the port and starts.
   *
   * @param guard makes the guard, once the port is known
   * @param log takes a line for each call that is refused; no copy is in it
   * @throws BindException if the port is in use
   * @throws IOException if it cannot be had for another reason
   */
  public void start(Function<Integer, RequestGuard> guard, Routes routes, Consumer<String> log)
      throws IOException {
    open();
    server.setHandler(new RequestHandler(gate, guard.apply(port()), routes, log));
    try {
      server.start();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e.getMessage(), e);
    }
    sweepLater();
  }

  private void open() throws IOException {
    try {
      connector.open();
    } catch (IOException e) {
      throw e.getCause() instanceof BindException taken ? taken : e;
    }
  }

  /** The port. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Waits until it is stopped. */
  public void await() throws InterruptedException {
    server.join();
  }

  private void sweepLater() {
    scheduler.schedule(
        () -> {
          gate.sweep();
          if (server.isRunning()) {
            sweepLater();
          }
        },
        SWEEP_MILLISECONDS,
        TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop: " + e.getMessage(), e);
    }
  }
}
