// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.markup;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.CopyTable;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.TextReader;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.formats.xml.XmlTree;

/** A reader of an XML format whose copy a table lists. Thread-safe. */
public abstract class XmlReader implements TextReader {

  private static final Pattern DECLARED =
      Pattern.compile("\\A\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

  /** What comes before the root element: declaration, comments, document type. */
  private static final Pattern ROOT =
      Pattern.compile(
          "\\A(?:\\s|\u00EF\u00BB\u00BF|<\\?[^>]*\\?>|<!--(?:(?!-->).){0,1000}-->|<!DOCTYPE[^>\\[]*>)*+"
              + "<(?:[\\w.-]+:)?([\\w.-]+)",
          Pattern.DOTALL);

  private final XmlCopyTable table;
  private final List<String> roots;

  /**
   * A reader.
   *
   * @param roots the names of the root elements of its files, without prefixes
   */
  protected XmlReader(XmlCopyTable table, List<String> roots) {
    this.table = table;
    this.roots = List.copyOf(roots);
  }

  /** Where the content of an element is, for people, if the element says so. */
  protected Optional<String> place(XmlElement element) {
    return Optional.empty();
  }

  /**
   * {@inheritDoc}
   *
   * <p>By the name of the root element.
   */
  @Override
  public boolean recognises(byte[] head) {
    Matcher root = ROOT.matcher(new String(head, StandardCharsets.ISO_8859_1));
    return root.lookingAt() && roots.contains(root.group(1));
  }

  @Override
  public List<CopyTable> copyTables() {
    return table.tables();
  }

  @Override
  public Charset charset(byte[] bytes, int length, Charset usual) {
    int head = Math.min(length, 200);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, head, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalArgumentException e) {
      return usual;
    }
  }

  @Override
  public void read(DocumentBuilder document) throws IOException {
    XmlElement root = XmlTree.read(document.part().text());
    new XmlCopy(document, table, this::place).read(root);
    document.sortBlocks();
  }
}
