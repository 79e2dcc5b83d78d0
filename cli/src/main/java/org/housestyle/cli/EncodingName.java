// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.nio.charset.Charset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the value of {@code --encoding}. */
final class EncodingName implements ITypeConverter<Charset> {

  @Override
  public Charset convert(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "no encoding \"" + name + "\"; known are UTF-8, windows-1252, ISO-8859-1 and others");
    }
  }
}
