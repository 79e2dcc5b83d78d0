// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.news;

import java.util.List;
import org.housestyle.document.CopyTable;
import org.housestyle.formats.markup.XmlCopyTable;
import org.housestyle.formats.markup.XmlReader;

/** Reads NewsML-G2 (IPTC, NewsML-G2 2.x), with NITF or XHTML inside it. Thread-safe. */
public final class NewsMlReader extends XmlReader {

  private static final XmlCopyTable TABLE =
      new XmlCopyTable(
          CopyTable.read(NewsMlReader.class, "newsml.txt"),
          NitfReader.TABLE,
          CopyTable.read(NewsMlReader.class, "xhtml.txt"));

  /** For {@link java.util.ServiceLoader}. */
  public NewsMlReader() {
    super(
        TABLE,
        List.of(
            "newsMessage",
            "newsItem",
            "packageItem",
            "conceptItem",
            "knowledgeItem",
            "planningItem",
            "catalogItem",
            // parts of items, as they are sent on their own
            "contentMeta",
            "contentSet",
            "groupSet"));
  }

  @Override
  public String name() {
    return "newsml";
  }

  @Override
  public String title() {
    return "NewsML-G2";
  }

  @Override
  public List<String> endings() {
    return List.of("newsml");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of(
        "application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml");
  }
}
