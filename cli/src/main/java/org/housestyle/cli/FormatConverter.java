// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.Iterator;
import java.util.Locale;
import org.housestyle.report.ReportFormat;
import org.housestyle.report.ReportFormats;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of a report format. */
final class FormatConverter implements ITypeConverter<ReportFormat> {

  /** The names of all formats, for help and completion. */
  static final class All implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ReportFormats.ids().iterator();
    }
  }

  @Override
  public ReportFormat convert(String typed) {
    return ReportFormats.find(typed.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> ChoiceConverter.unknown(typed, ReportFormats.ids()));
  }
}
