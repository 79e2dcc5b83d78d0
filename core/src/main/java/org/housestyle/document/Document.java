package org.housestyle.document;

import java.util.List;
import java.util.Objects;
import org.housestyle.text.SourceText;

/**
 * A text and the prose in it. Immutable and thread-safe.
 *
 * @param source the text as it was read
 * @param format the markup it was read as
 * @param passages its prose, in the order of the text
 * @param comments the comments in its markup, in the order of the text; plain text has none
 */
public record Document(
    SourceText source, Format format, List<Block> passages, List<Comment> comments) {

  /** Takes copies of the lists. */
  public Document {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(format, "format");
    // A text without markup makes its passages one by one; they cannot be changed.
    passages = passages instanceof PlainText ? passages : List.copyOf(passages);
    comments = List.copyOf(comments);
  }

  /** Reads a text as the given format. Any text can be read as any format; nothing is thrown. */
  public static Document of(SourceText source, Format format) {
    String text = source.text();
    Contents contents =
        switch (format) {
          case TEXT -> new Contents(new PlainText(source), List.of());
          case MARKDOWN -> Markdown.contents(text);
          case HTML -> Html.contents(text);
        };
    return new Document(source, format, contents.passages(), contents.comments());
  }

  /**
   * Whether each word of the prose stands in the file letter by letter, a line end with a hyphen
   * before it left aside, and there are no comments: then what is not found in the text as it is
   * will not be found in its prose. A quick look; "no" may be said too often.
   */
  public static boolean isAsItReads(String text, Format format) {
    return format == Format.TEXT || !(SplitWords.mayBeIn(text) || text.contains("<!--"));
  }
}
