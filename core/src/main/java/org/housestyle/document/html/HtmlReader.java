package org.housestyle.document.html;

import java.util.List;
import java.util.Optional;
import org.housestyle.document.CommentSyntax;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Markup;
import org.housestyle.document.Part;
import org.housestyle.document.TextReader;

/** HTML pages and fragments. */
public final class HtmlReader implements TextReader {

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
    Html.readPage(document);
    document.sortBlocks();
  }

  @Override
  public List<Markup> markup(Part part) {
    return HtmlMarkup.of(part.text(), 0);
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
