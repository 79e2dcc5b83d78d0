// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.function.Consumer;
import org.housestyle.desk.Desk;
import org.housestyle.desk.DeskSettings;

/** Runs a desk until the command is stopped. */
final class Serving {

  private Serving() {}

  /**
   * Starts a desk, says where it is, and waits.
   *
   * @param started is told once the desk answers
   * @return the number of an {@link ExitCode}
   * @throws InvalidUseException if it cannot be started
   */
  static int run(Channels channels, DeskSettings settings, Consumer<Desk> started) {
    try (Desk desk = start(settings)) {
      Thread stop = new Thread(desk::close);
      Runtime.getRuntime().addShutdownHook(stop);
      channels.notices().line("Housestyle is at " + desk.address() + " (Ctrl-C stops it)");
      if (!settings.hasToken() && !settings.hasPage()) {
        channels.notices().line("The token of the API is " + desk.token());
      }
      started.accept(desk);
      desk.await();
      return ExitCode.CLEAN.number();
    } catch (InterruptedException e) {
      return ExitCode.CLEAN.number();
    }
  }

  private static Desk start(DeskSettings settings) {
    try {
      return Desk.start(settings);
    } catch (BindException e) {
      throw new InvalidUseException("the port is in use; choose another with --port");
    } catch (IOException | IllegalArgumentException e) {
      throw new InvalidUseException("the server cannot start: " + e.getMessage());
    }
  }
}
