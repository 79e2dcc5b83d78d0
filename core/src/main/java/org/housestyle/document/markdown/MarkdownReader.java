// SPDX-License-Identifier: Apache-2.0
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
import org.housestyle.document.QuoteWords;
import org.housestyle.document.TextReader;
import org.housestyle.document.data.DataSyntax;
import org.housestyle.document.data.FrontMatter;
import org.housestyle.document.html.HtmlTable;
import org.housestyle.document.html.SplitWords;
import org.housestyle.document.template.TagNames;
import org.housestyle.text.Span;

/** Markdown or MDX, with or without front matter. */
public final class MarkdownReader implements TextReader {

  private final Dialect dialect;
  private final Supplier<CopyKeys> keys;

  /** A reader for whose front matter these keys are copy; they are asked for when needed. */
  public MarkdownReader(Dialect dialect, Supplier<CopyKeys> keys) {
    this.dialect = dialect;
    this.keys = keys;
  }

  @Override
  public String name() {
    return dialect.format();
  }

  @Override
  public String title() {
    return dialect.title();
  }

  @Override
  public List<String> endings() {
    return dialect.endings();
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/" + name());
  }

  @Override
  public List<CopyTable> copyTables() {
    return List.of(TagNames.table(), QuoteWords.table(), keys.get().table());
  }

  @Override
  public void read(DocumentBuilder document) {
    String text = document.part().text();
    FrontMatter frontMatter = FrontMatter.of(text);
    if (HtmlTable.isForeign(frontMatter.language(text))) {
      return;
    }
    frontMatter.addTo(document, keys, MarkdownValues.INSTANCE);
    int body = frontMatter.body();
    List<Span> data = DataBlocks.in(text, body);
    for (Span block : data) {
      FrontMatter.copy(document, keys, MarkdownValues.INSTANCE).read(DataSyntax.YAML, block);
    }
    Markdown.read(document, MarkdownText.of(text, body, data, dialect));
    document.sortBlocks();
  }

  @Override
  public List<Markup> markup(Part part) {
    String text = part.text();
    FrontMatter frontMatter = FrontMatter.of(text);
    List<Markup> found = new ArrayList<>(frontMatter.markup(text));
    int body = frontMatter.body();
    List<Span> data = DataBlocks.in(text, body);
    for (Span block : data) {
      found.addAll(DataSyntax.YAML.markup(block, text));
    }
    found.addAll(MarkdownMarkup.of(MarkdownText.of(text, body, data, dialect)));
    return found;
  }

  @Override
  public boolean isSearchable(String raw) {
    return !SplitWords.mayBeIn(raw)
        && !raw.contains("<!--")
        && !FrontMatter.isUnread(raw)
        && !raw.contains(dialect.comments().open());
  }

  @Override
  public Optional<CommentSyntax> commentSyntax() {
    return Optional.of(dialect.comments());
  }
}
