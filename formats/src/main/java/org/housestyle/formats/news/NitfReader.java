// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.news;

import java.util.List;
import org.housestyle.document.CopyTable;
import org.housestyle.formats.markup.XmlCopyTable;
import org.housestyle.formats.markup.XmlReader;

/** Reads NITF (IPTC, News Industry Text Format 3.6). Thread-safe. */
public final class NitfReader extends XmlReader {

  static final CopyTable TABLE = CopyTable.read(NitfReader.class, "nitf.txt");

  /** For {@link java.util.ServiceLoader}. */
  public NitfReader() {
    super(new XmlCopyTable(TABLE), List.of("nitf"));
  }

  @Override
  public String name() {
    return "nitf";
  }

  @Override
  public String title() {
    return "NITF";
  }

  @Override
  public List<String> endings() {
    return List.of("nitf");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/nitf+xml", "text/vnd.iptc.nitf");
  }
}
