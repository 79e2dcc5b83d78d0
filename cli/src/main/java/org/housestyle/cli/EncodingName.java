package org.housestyle.cli;

import java.nio.charset.Charset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of an encoding, as {@code --encoding} takes it. */
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
