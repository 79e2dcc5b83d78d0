package org.housestyle.formats.subtitles;

import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.TextReader;

/** What the readers of subtitles share. Thread-safe. */
abstract sealed class SubtitleReader implements TextReader permits SubRipReader, WebVttReader {

  private final CueMarkup markup;

  SubtitleReader(CueMarkup markup) {
    this.markup = markup;
  }

  @Override
  public void read(DocumentBuilder document) {
    new CueBlocks(document, markup).add(CueFile.read(document.part().text()));
  }
}
