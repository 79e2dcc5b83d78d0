// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.document.Escape;
import org.housestyle.document.Markup;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;
import org.housestyle.yaml.YamlScalar;
import org.housestyle.yaml.YamlText;

/** A notation for data. */
public enum DataSyntax {
  /** YAML 1.2, with anchors, aliases and tags. */
  YAML {
    @Override
    public List<DataValue> values(String text) throws MalformedDataException {
      List<DataValue> values = new ArrayList<>();
      try {
        for (YamlScalar scalar : YamlText.scalars(text)) {
          values.add(value(scalar, text));
        }
      } catch (YamlText.Malformed e) {
        throw new MalformedDataException(e.line(), e.getMessage());
      }
      return values;
    }
  },
  /** TOML 1.0. */
  TOML {
    @Override
    public List<DataValue> values(String text) throws MalformedDataException {
      return new TomlScanner(text).values();
    }
  },
  /** JSON. Every JSON text is YAML too, so a parser of its own would bring nothing. */
  JSON {
    @Override
    public List<DataValue> values(String text) throws MalformedDataException {
      return YAML.values(text);
    }
  };

  /**
   * The text values of some data, in the order of the text. A value that YAML's aliases repeat
   * comes once for each of its places.
   *
   * @throws MalformedDataException if the text is not of this notation
   */
  public abstract List<DataValue> values(String text) throws MalformedDataException;

  /** The text values of some data; empty if it is not of this notation. */
  public Optional<List<DataValue>> valuesIfValid(String text) {
    try {
      return Optional.of(values(text));
    } catch (MalformedDataException e) {
      return Optional.empty();
    }
  }

  /**
   * The values of some data as what an edit must leave as it is; all of the text if it is not of
   * this notation.
   *
   * @param span where the data is
   * @param text the text of the part
   */
  public List<Markup> markup(Span span, String text) {
    Optional<List<DataValue>> values = valuesIfValid(span.in(text));
    if (values.isEmpty()) {
      return List.of(new Markup(span, "front matter", span.in(text)));
    }
    List<Markup> found = new ArrayList<>();
    for (DataValue value : values.get()) {
      Span place = new Span(span.start() + value.start(), span.start() + value.end());
      found.add(new Markup(place, "the key " + String.join(".", value.keys()), value.text()));
    }
    return found;
  }

  private static DataValue value(YamlScalar scalar, String text) {
    int start = scalar.start();
    int end = scalar.end();
    Escape escape = Escape.NONE;
    switch (scalar.style()) {
      case DOUBLE_QUOTED -> {
        escape = DataEscape.BACKSLASH;
        start++;
        end--;
      }
      case SINGLE_QUOTED -> {
        escape = DataEscape.DOUBLED_QUOTE;
        start++;
        end--;
      }
      case BLOCK -> start = Math.min(end, Lines.next(text, Lines.end(text, start)));
      case PLAIN -> {}
    }
    return new DataValue(scalar.keys(), scalar.maps(), scalar.value(), start, end, escape);
  }
}
