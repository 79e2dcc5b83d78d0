package org.housestyle.cli;

import java.util.List;
import java.util.stream.Stream;
import org.housestyle.yaml.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an option that takes one of a few words. */
final class Choice<T extends Enum<T>> implements ITypeConverter<T> {

  private final T[] values;

  private Choice(T[] values) {
    this.values = values;
  }

  /** Reads words of this type. */
  static <T extends Enum<T>> Choice<T> of(Class<T> type) {
    return new Choice<>(type.getEnumConstants());
  }

  /** Lets all commands read options of this type. */
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
            + "\" is none of "
            + String.join(", ", known)
            + Nearest.typedHint(written, known));
  }
}
