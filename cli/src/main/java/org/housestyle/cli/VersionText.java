// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import org.housestyle.Version;
import picocli.CommandLine.IVersionProvider;

/** The answer to {@code --version}. */
final class VersionText implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"housestyle " + Version.current()};
  }
}
