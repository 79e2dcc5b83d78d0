// SPDX-License-Identifier: Apache-2.0
/** The Housestyle library: reads copy, finds and judges terms, words replacements. */
@SuppressWarnings({"requires-automatic", "module"}) // OpenNLP has no module descriptor
module org.housestyle.core {
  requires org.apache.lucene.core;
  requires org.apache.opennlp.tools;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.strikethrough;
  requires org.commonmark.ext.gfm.tables;
  requires org.jsoup;
  requires org.snakeyaml.engine;

  exports org.housestyle;
  exports org.housestyle.document;
  exports org.housestyle.editing;
  exports org.housestyle.fix;
  exports org.housestyle.rule;
  exports org.housestyle.suppress;
  exports org.housestyle.text;
  exports org.housestyle.yaml to
      org.housestyle.runner;

  uses org.housestyle.document.DocumentReader;
}
