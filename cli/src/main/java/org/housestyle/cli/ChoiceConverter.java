// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.List;
import java.util.stream.Stream;
import org.housestyle.yaml.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts one of a few words to its constant. */
final class ChoiceConverter<T extends Enum<T>> implements ITypeConverter<T> {

  private final T[] values;

  private ChoiceConverter(T[] values) {
    this.values = values;
  }

  /** A converter for the constants of an enum. */
  static <T extends Enum<T>> ChoiceConverter<T> of(Class<T> type) {
    return new ChoiceConverter<>(type.getEnumConstants());
  }

  /** Makes all commands read options of this type. */
  static <T extends Enum<T>> void register(CommandLine command, Class<T> type) {
    command.registerConverter(type, of(type));
  }

  @Override
  public T convert(String written) {
    for (T value : values) {
      if (value.toString().equalsIgnoreCase(written)) {
        return value;
      }
    }
    throw unknown(written, Stream.of(values).map(Object::toString).toList());
  }

  /** Says that a word is not one of the known ones. */
  static TypeConversionException unknown(String written, List<String> known) {
    return new TypeConversionException(
        "\""
            + written
            + "\" is not one of "
            + String.join(", ", known)
            + Nearest.typedHint(written, known));
  }
}
