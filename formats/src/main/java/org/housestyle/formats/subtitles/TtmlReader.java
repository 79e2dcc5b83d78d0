// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.subtitles;

import java.util.List;
import java.util.Optional;
import org.housestyle.document.CopyTable;
import org.housestyle.formats.markup.XmlCopyTable;
import org.housestyle.formats.markup.XmlReader;
import org.housestyle.formats.xml.XmlElement;

/** Reads TTML subtitles (W3C, Timed Text Markup Language 2). Thread-safe. */
public final class TtmlReader extends XmlReader {

  /** For {@link java.util.ServiceLoader}. */
  public TtmlReader() {
    super(new XmlCopyTable(CopyTable.read(TtmlReader.class, "ttml.txt")), List.of("tt"));
  }

  @Override
  public String name() {
    return "ttml";
  }

  @Override
  public String title() {
    return "TTML";
  }

  @Override
  public List<String> endings() {
    return List.of("ttml", "dfxp");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/ttml+xml");
  }

  /** The time at which a paragraph is shown, without fractions of a second. */
  @Override
  protected Optional<String> place(XmlElement element) {
    return element.is("p")
        ? element.attribute("begin").map(time -> time.replaceFirst("[.,]\\d+$", ""))
        : Optional.empty();
  }
}
