// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.subtitles;

import java.io.IOException;
import java.util.List;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.TextReader;

/** What the readers of subtitles share. Thread-safe. */
abstract sealed class SubtitleReader implements TextReader permits SubRipReader, WebVttReader {

  private final CueMarkup markup;

  SubtitleReader(CueMarkup markup) {
    this.markup = markup;
  }

  @Override
  public void read(DocumentBuilder document) throws IOException {
    String text = document.part().text();
    List<SubtitleCue> cues = CueFile.read(text);
    if (cues.isEmpty() && !text.isBlank() && !text.startsWith("WEBVTT")) {
      throw new IOException(
          "not "
              + title()
              + ": it has no line with two times; give the file the ending of its format");
    }
    new CueBlocks(document, markup).add(cues);
  }
}
