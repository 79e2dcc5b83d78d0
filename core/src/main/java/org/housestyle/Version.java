// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Housestyle. */
public final class Version {

  private Version() {}

  /** The version of the library, such as {@code 0.1.0}. */
  public static String current() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: the version is part of the library", e);
    }
    return properties.getProperty("version");
  }
}
