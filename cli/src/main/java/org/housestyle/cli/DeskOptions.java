// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import org.housestyle.desk.DeskSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that starts a server. */
final class DeskOptions {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      order = 1,
      description = "Listen at this port; 0 for any that is free. Default: 8642.")
  private int port = 8642;

  @Mixin private StyleOptions style;

  /** Settings with these options, for a server that logs to these channels. */
  DeskSettings settings(Channels channels) {
    return new DeskSettings().port(port).services(style::builder).log(channels.notices()::line);
  }
}
