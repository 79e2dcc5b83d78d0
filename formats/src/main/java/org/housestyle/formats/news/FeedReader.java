// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.news;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.housestyle.document.CopyTable;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.formats.markup.XmlCopy;
import org.housestyle.formats.markup.XmlCopyTable;
import org.housestyle.formats.markup.XmlReader;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.formats.xml.XmlTree;

/**
 * Reads RSS 2.0, Atom (RFC 4287), and WordPress exports (WXR), which are RSS with more elements.
 * Thread-safe.
 */
public final class FeedReader extends XmlReader {

  private static final XmlCopyTable TABLE =
      new XmlCopyTable(
          CopyTable.read(FeedReader.class, "feed.txt"),
          CopyTable.read(FeedReader.class, "xhtml.txt"));

  /** For {@link java.util.ServiceLoader}. */
  public FeedReader() {
    super(TABLE, List.of("rss", "feed"));
  }

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public String title() {
    return "RSS and Atom";
  }

  @Override
  public List<String> endings() {
    return List.of("rss", "atom", "wxr");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/rss+xml", "application/atom+xml");
  }

  @Override
  public void read(DocumentBuilder document) throws IOException {
    XmlElement root = XmlTree.read(document.part().text());
    Items items = new Items();
    new XmlCopy(document, TABLE, items::place).read(root);
    document.sortBlocks();
  }

  /** Counts items, and tells which part of one an element is. For one thread. */
  private static final class Items {
    private int count;

    Optional<String> place(XmlElement element) {
      if (element.is("item") || element.is("entry")) {
        count++;
        return Optional.of("item " + count);
      }
      return count > 0 && TABLE.isListed(element.name())
          ? Optional.of("item " + count + ", " + element.name())
          : Optional.empty();
    }
  }
}
