// SPDX-License-Identifier: Apache-2.0
/** Readers and writers of formats beyond text, Markdown and HTML. */
module org.housestyle.formats {
  requires com.ctc.wstx;
  requires com.fasterxml.jackson.core;
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.codehaus.stax2;
  requires org.housestyle.core;

  provides org.housestyle.document.DocumentReader with
      org.housestyle.formats.asciidoc.AsciiDocReader,
      org.housestyle.formats.epub.EpubReader,
      org.housestyle.formats.mail.MailReader,
      org.housestyle.formats.news.AnsReader,
      org.housestyle.formats.news.FeedReader,
      org.housestyle.formats.news.NewsMlReader,
      org.housestyle.formats.news.NinjsReader,
      org.housestyle.formats.news.NitfReader,
      org.housestyle.formats.notebook.NotebookReader,
      org.housestyle.formats.opendocument.OpenDocumentReader,
      org.housestyle.formats.rst.RstReader,
      org.housestyle.formats.subtitles.SubRipReader,
      org.housestyle.formats.subtitles.TtmlReader,
      org.housestyle.formats.subtitles.WebVttReader,
      org.housestyle.formats.word.WordReader;
}
