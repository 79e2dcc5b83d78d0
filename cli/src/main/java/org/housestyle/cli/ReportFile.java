package org.housestyle.cli;

import org.housestyle.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that goes to a file: {@code sarif=out.sarif}.
 *
 * @param format what it looks like
 * @param file where it goes
 */
record ReportFile(ReportFormat format, String file) {

  /** Reads one as it is typed. */
  static final class Converter implements ITypeConverter<ReportFile> {

    @Override
    public ReportFile convert(String typed) {
      int equals = typed.indexOf('=');
      if (equals < 1 || equals == typed.length() - 1) {
        throw new TypeConversionException(
            "\"" + typed + "\" is no FORMAT=FILE, such as json=report.json");
      }
      ReportFormat format = new FormatName().convert(typed.substring(0, equals));
      return new ReportFile(format, typed.substring(equals + 1));
    }
  }
}
