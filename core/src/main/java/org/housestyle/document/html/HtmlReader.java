// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.housestyle.document.CommentSyntax;
import org.housestyle.document.CopyKeys;
import org.housestyle.document.CopyTable;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Markup;
import org.housestyle.document.Part;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.TextReader;
import org.housestyle.document.ValueReader;
import org.housestyle.document.data.FrontMatter;

/** HTML and XHTML: pages and fragments. */
public final class HtmlReader implements TextReader {

  private static final List<String> PAGES =
      Stream.concat(Stream.of("html", "htm"), TemplateFile.ENDINGS.stream()).toList();

  private final Supplier<CopyKeys> keys;
  private final ValueReader values;
  private final boolean xml;

  private HtmlReader(Supplier<CopyKeys> keys, ValueReader values, boolean xml) {
    this.keys = keys;
    this.values = values;
    this.xml = xml;
  }

  /**
   * A reader of HTML for whose front matter these keys are copy; they are asked for when needed.
   *
   * @param values reads values of the front matter that have markup of their own
   */
  public static HtmlReader html(Supplier<CopyKeys> keys, ValueReader values) {
    return new HtmlReader(keys, values, false);
  }

  /** A reader of XHTML, as {@link #html}. */
  public static HtmlReader xhtml(Supplier<CopyKeys> keys, ValueReader values) {
    return new HtmlReader(keys, values, true);
  }

  @Override
  public String name() {
    return xml ? "xhtml" : "html";
  }

  @Override
  public String title() {
    return xml ? "XHTML" : "HTML";
  }

  @Override
  public List<String> endings() {
    return xml ? List.of("xhtml", "xht") : PAGES;
  }

  @Override
  public boolean reads(String fileName, byte[] head) {
    return TemplateFile.isPage(fileName, head);
  }

  @Override
  public List<String> mediaTypes() {
    return List.of(xml ? "application/xhtml+xml" : "text/html");
  }

  @Override
  public List<CopyTable> copyTables() {
    return List.of(HtmlTable.TABLE, QuoteWords.table(), JsonLd.TABLE, keys.get().table());
  }

  @Override
  public Charset charset(byte[] bytes, int length, Charset usual) {
    return DeclaredCharset.of(bytes, length, usual);
  }

  @Override
  public void read(DocumentBuilder document) {
    String text = document.part().text();
    FrontMatter frontMatter = FrontMatter.of(text);
    if (HtmlTable.isForeign(frontMatter.language(text))) {
      return;
    }
    frontMatter.addTo(document, keys, values);
    int body = frontMatter.body();
    Html.readPage(document, body, parser(text.substring(body)));
    document.sortBlocks();
  }

  @Override
  public List<Markup> markup(Part part) {
    FrontMatter frontMatter = FrontMatter.of(part.text());
    List<Markup> found = new ArrayList<>(frontMatter.markup(part.text()));
    String page = part.text().substring(frontMatter.body());
    found.addAll(HtmlMarkup.of(page, frontMatter.body(), parser(page)));
    return found;
  }

  private PageParser parser(String page) {
    return xml ? PageParser.XML : PageParser.of(page);
  }

  @Override
  public boolean isSearchable(String raw) {
    return !SplitWords.mayBeIn(raw)
        && !raw.contains("<!--")
        && !raw.contains("<![CDATA[")
        && !FrontMatter.isUnread(raw);
  }

  @Override
  public Optional<CommentSyntax> commentSyntax() {
    return Optional.of(CommentSyntax.SGML);
  }
}
