/** Readers and writers of formats beyond text, Markdown and HTML. */
module org.housestyle.formats {
  requires com.ctc.wstx;
  requires com.fasterxml.jackson.core;
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.codehaus.stax2;
  requires org.housestyle.core;

  provides org.housestyle.document.DocumentReader with
      org.housestyle.formats.opendocument.OpenDocumentReader,
      org.housestyle.formats.word.WordReader;
}
