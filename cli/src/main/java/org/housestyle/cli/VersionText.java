package org.housestyle.cli;

import org.housestyle.Version;
import picocli.CommandLine.IVersionProvider;

/** Which Housestyle this is. */
final class VersionText implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"housestyle " + Version.current()};
  }
}
