package org.housestyle.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.housestyle.document.CommentSyntax;
import org.housestyle.document.CopyKeys;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Markup;
import org.housestyle.document.Part;
import org.housestyle.document.TextReader;
import org.housestyle.document.data.FrontMatter;

/** HTML pages and fragments. */
public final class HtmlReader implements TextReader {

  private final Supplier<CopyKeys> keys;

  /** A reader for whose front matter these keys are copy; they are asked for when needed. */
  public HtmlReader(Supplier<CopyKeys> keys) {
    this.keys = keys;
  }

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String title() {
    return "HTML";
  }

  @Override
  public List<String> endings() {
    return List.of("html", "htm", "xhtml");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/html", "application/xhtml+xml");
  }

  @Override
  public void read(DocumentBuilder document) {
    Html.readPage(document, FrontMatter.read(document, keys));
    document.sortBlocks();
  }

  @Override
  public List<Markup> markup(Part part) {
    List<Markup> found = new ArrayList<>(FrontMatter.markup(part.text()));
    int body = FrontMatter.end(part.text());
    found.addAll(HtmlMarkup.of(part.text().substring(body), body));
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
