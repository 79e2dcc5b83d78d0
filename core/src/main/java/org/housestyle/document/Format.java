package org.housestyle.document;

import java.util.Locale;
import java.util.Map;

/** The markups that can be read. */
public enum Format {
  /** Plain text; blank lines part the paragraphs. */
  TEXT,
  /** CommonMark, with or without YAML front matter. */
  MARKDOWN,
  /** HTML pages and fragments. */
  HTML;

  private static final Map<String, Format> BY_EXTENSION =
      Map.of(
          "txt", TEXT,
          "text", TEXT,
          "md", MARKDOWN,
          "markdown", MARKDOWN,
          "html", HTML,
          "htm", HTML,
          "xhtml", HTML);

  /** The format that a file of this name has; plain text if its ending says nothing. */
  public static Format of(String fileName) {
    return BY_EXTENSION.getOrDefault(extension(fileName), TEXT);
  }

  /** Whether a file of this name is copy that a folder is searched for. */
  public static boolean isCopy(String fileName) {
    return BY_EXTENSION.containsKey(extension(fileName));
  }

  private static String extension(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
