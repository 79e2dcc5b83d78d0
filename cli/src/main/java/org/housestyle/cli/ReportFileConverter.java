// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import org.housestyle.service.ReportFile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a report and its file: {@code sarif=out.sarif}. */
final class ReportFileConverter implements ITypeConverter<ReportFile> {

  @Override
  public ReportFile convert(String text) {
    return ReportFile.parse(text, new FormatConverter()::convert)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\"" + text + "\" is not FORMAT=FILE, such as json=report.json"));
  }
}
