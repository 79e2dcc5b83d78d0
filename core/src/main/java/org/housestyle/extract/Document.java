package org.housestyle.extract;

import java.util.List;
import java.util.Objects;
import org.housestyle.text.SourceText;

/**
 * A text and the prose in it. Immutable and thread-safe.
 *
 * @param source the text as it was read
 * @param format the markup it was read as
 * @param passages its prose, in the order of the text
 */
public record Document(SourceText source, Format format, List<Passage> passages) {

  /** Takes a copy of the list. */
  public Document {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(format, "format");
    passages = List.copyOf(passages);
  }

  /** Reads a text as the given format. Any text can be read as any format; nothing is thrown. */
  public static Document of(SourceText source, Format format) {
    String text = source.text();
    List<Passage> passages =
        switch (format) {
          case TEXT -> PlainText.passages(text);
          case MARKDOWN -> Markdown.passages(text);
          case HTML -> Html.passages(text);
        };
    return new Document(source, format, passages);
  }
}
