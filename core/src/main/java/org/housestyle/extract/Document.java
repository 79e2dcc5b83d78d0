package org.housestyle.extract;

import java.util.List;
import java.util.Objects;
import org.housestyle.text.SourceText;

/**
 * A text and the prose in it. Immutable and thread-safe.
 *
 * @param source the text as it was read
 * @param passages its prose, in the order of the text
 */
public record Document(SourceText source, List<Passage> passages) {

  /** Takes a copy of the list. */
  public Document {
    Objects.requireNonNull(source, "source");
    passages = List.copyOf(passages);
  }

  /** Reads a text as the given format. Any text can be read as any format; nothing is thrown. */
  public static Document of(SourceText source, Format format) {
    return switch (format) {
      case TEXT -> new Document(source, PlainText.passages(source.text()));
      case MARKDOWN -> new Document(source, Markdown.passages(source.text()));
      case HTML -> new Document(source, Html.passages(source.text()));
    };
  }
}
