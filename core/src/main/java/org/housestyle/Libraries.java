// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.lang.module.ModuleDescriptor.Version;

/**
 * Checks that the libraries on the class path are new enough. A build that manages their versions,
 * as those of Spring Boot do, may bring older ones, over which the first HTML or Markdown document
 * would break with a {@link NoSuchMethodError}.
 */
final class Libraries {

  private static boolean checked;

  private Libraries() {}

  /**
   * Checks once.
   *
   * @throws IllegalStateException if a library is missing or too old
   */
  static synchronized void requireRecent() {
    if (!checked) {
      requireVersion("org.jsoup:jsoup", "1.24.1", "org.jsoup.nodes.Range");
      // This library does not say its version in its jar.
      requireMethod(
          "org.commonmark:commonmark", "0.24.0", "org.commonmark.node.SourceSpan", "getInputIndex");
      checked = true;
    }
  }

  private static void requireVersion(String library, String least, String type) {
    try {
      // A class loader that knows no manifest, such as that of a shaded jar, knows no version.
      String found =
          Class.forName(type, false, Libraries.class.getClassLoader())
              .getPackage()
              .getImplementationVersion();
      if (found != null && isOlder(found, least)) {
        throw new IllegalStateException(message(library, least) + "; found " + found);
      }
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IllegalStateException(message(library, least), e);
    }
  }

  private static void requireMethod(String library, String least, String type, String method) {
    try {
      Class.forName(type, false, Libraries.class.getClassLoader()).getMethod(method);
    } catch (ClassNotFoundException | NoSuchMethodException | LinkageError e) {
      throw new IllegalStateException(message(library, least), e);
    }
  }

  static boolean isOlder(String version, String than) {
    try {
      return Version.parse(version).compareTo(Version.parse(than)) < 0;
    } catch (IllegalArgumentException e) {
      return false; // a version of somebody's own
    }
  }

  private static String message(String library, String least) {
    return "Housestyle needs " + library + " " + least + " or newer; check what your build manages";
  }
}
