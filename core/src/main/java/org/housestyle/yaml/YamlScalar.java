package org.housestyle.yaml;

/**
 * A text value in a YAML document, and where it is written.
 *
 * @param key the key it belongs to, directly or as an item of a list; empty if there is none
 * @param value its text, without quotes and escapes
 * @param style how it is written
 * @param start offset of its first character, the opening quote or the {@code |} of a block, in
 *     UTF-16 units
 * @param end offset just after its last character, the closing quote included
 */
public record YamlScalar(String key, String value, Style style, int start, int end) {

  /** How a text is written. */
  public enum Style {
    /** Without quotes. */
    PLAIN,
    /** Between {@code '}. */
    SINGLE_QUOTED,
    /** Between {@code "}, with escapes. */
    DOUBLE_QUOTED,
    /** As the lines after {@code |} or {@code >}. */
    BLOCK
  }
}
