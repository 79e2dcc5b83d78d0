package org.housestyle.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.housestyle.document.CommentSyntax;
import org.housestyle.document.CopyKeys;
import org.housestyle.document.CopyTable;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Markup;
import org.housestyle.document.Part;
import org.housestyle.document.TextReader;
import org.housestyle.document.data.FrontMatter;
import org.housestyle.document.html.SplitWords;

/** CommonMark with tables, with or without front matter. */
public final class MarkdownReader implements TextReader {

  private final Supplier<CopyKeys> keys;

  /** A reader for whose front matter these keys are copy; they are asked for when needed. */
  public MarkdownReader(Supplier<CopyKeys> keys) {
    this.keys = keys;
  }

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String title() {
    return "Markdown";
  }

  @Override
  public List<String> endings() {
    return List.of("md", "markdown");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/markdown");
  }

  @Override
  public List<CopyTable> copyTables() {
    return List.of(keys.get().table());
  }

  @Override
  public void read(DocumentBuilder document) {
    int body = FrontMatter.read(document, keys);
    Markdown.read(document, body);
    document.sortBlocks();
  }

  @Override
  public List<Markup> markup(Part part) {
    List<Markup> found = new ArrayList<>(FrontMatter.markup(part.text()));
    found.addAll(MarkdownMarkup.of(part.text(), FrontMatter.end(part.text())));
    return found;
  }

  @Override
  public boolean isSearchable(String raw) {
    return !SplitWords.mayBeIn(raw) && !raw.contains("<!--");
  }

  @Override
  public Optional<CommentSyntax> commentSyntax() {
    return Optional.of(CommentSyntax.SGML);
  }
}
