// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.AbstractConnection;
import org.eclipse.jetty.io.ByteArrayEndPoint;
import org.eclipse.jetty.io.Connection;
import org.junit.jupiter.api.Test;

class ConnectionGateTest {

  private static final String LOCAL = "";

  private final ConnectionGate gate = new ConnectionGate(3, 2, TimeUnit.SECONDS.toNanos(5));

  /** A connection that sends nothing. */
  private static Connection connection() {
    return new AbstractConnection(new ByteArrayEndPoint(), Runnable::run) {
      @Override
      public void onFillable() {}
    };
  }

  private static long seconds(long seconds) {
    return TimeUnit.SECONDS.toNanos(seconds);
  }

  private Connection enter(String client, long second) {
    Connection connection = connection();
    assertThat(gate.enter(connection, client, seconds(second))).isEmpty();
    return connection;
  }

  @Test
  void whoHasWaitedLongestGivesWay() {
    Connection first = enter(LOCAL, 1);
    enter(LOCAL, 2);
    enter(LOCAL, 3);
    assertThat(gate.enter(connection(), LOCAL, seconds(4))).containsExactly(first);
  }

  @Test
  void whoIsBeingAnsweredStays() {
    Connection first = enter(LOCAL, 1);
    Connection second = enter(LOCAL, 2);
    enter(LOCAL, 3);
    gate.requestBegins(first, false);
    assertThat(gate.enter(connection(), LOCAL, seconds(4))).containsExactly(second);
  }

  @Test
  void whoWasAnsweredBeforeStaysLonger() {
    Connection first = enter(LOCAL, 1);
    Connection second = enter(LOCAL, 2);
    enter(LOCAL, 3);
    gate.requestBegins(first, false);
    gate.requestEnds(first);
    assertThat(gate.enter(connection(), LOCAL, seconds(4))).containsExactly(second);
  }

  @Test
  void ifAllAreBeingAnsweredTheNewOneIsClosed() {
    for (int i = 0; i < 3; i++) {
      gate.requestBegins(enter(LOCAL, i), false);
    }
    Connection late = connection();
    assertThat(gate.enter(late, LOCAL, seconds(4))).containsExactly(late);
  }

  @Test
  void whoseBodyDoesNotComeGivesWay() {
    long begin = System.nanoTime();
    Connection first = connection();
    gate.enter(first, LOCAL, begin);
    gate.requestBegins(first, true);
    for (int i = 0; i < 2; i++) {
      Connection other = connection();
      gate.enter(other, LOCAL, begin);
      gate.requestBegins(other, false);
    }
    Connection late = connection();
    assertThat(gate.enter(late, LOCAL, begin)).containsExactly(late);
    assertThat(gate.enter(late, LOCAL, begin + seconds(60))).containsExactly(first);
  }

  @Test
  void aClientOfAnotherMachineHasFewer() {
    Connection first = enter("192.0.2.1", 1);
    enter("192.0.2.1", 2);
    assertThat(gate.enter(connection(), "192.0.2.1", seconds(3))).containsExactly(first);
    enter("192.0.2.2", 4);
  }

  @Test
  void whoSendsNothingIsTooSlow() {
    Connection connection = enter(LOCAL, 0);
    assertThat(gate.tooSlow(seconds(4))).isEmpty();
    assertThat(gate.tooSlow(seconds(6))).containsExactly(connection);
  }

  @Test
  void aClosedConnectionMakesRoom() {
    Connection first = enter(LOCAL, 1);
    enter(LOCAL, 2);
    enter(LOCAL, 3);
    gate.onClosed(first);
    enter(LOCAL, 4);
  }
}
