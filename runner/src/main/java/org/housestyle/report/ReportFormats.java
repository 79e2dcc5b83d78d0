// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * All report formats: the built-in ones, then those that other libraries on the class path or
 * module path provide as a service. The services are loaded when they are needed, that is for a
 * name that is not built in, or for a list of all names.
 */
public final class ReportFormats {

  private ReportFormats() {}

  /** The format of this name, if there is one. */
  public static Optional<ReportFormat> find(String id) {
    for (ReportFormat format : BuiltInFormat.values()) {
      if (format.id().equals(id)) {
        return Optional.of(format);
      }
    }
    return all().stream().filter(format -> format.id().equals(id)).findFirst();
  }

  /**
   * The format of this name.
   *
   * @throws IllegalArgumentException if the name is unknown; the message names all formats
   */
  public static ReportFormat named(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no format \"" + id + "\"; known: " + String.join(", ", ids())));
  }

  /** The names of all formats, the built-in ones first. */
  public static List<String> ids() {
    return all().stream().map(ReportFormat::id).distinct().toList();
  }

  private static List<ReportFormat> all() {
    List<ReportFormat> all = new ArrayList<>(List.of(BuiltInFormat.values()));
    ServiceLoader.load(ReportFormat.class, ReportFormats.class.getClassLoader()).forEach(all::add);
    return all;
  }
}
