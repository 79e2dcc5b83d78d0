/** The Housestyle library: reads copy, finds and judges terms, words replacements. */
@SuppressWarnings("requires-automatic") // OpenNLP has no module descriptor
module org.housestyle.core {
  requires com.fasterxml.jackson.core;
  requires java.xml;
  requires org.apache.lucene.core;
  requires org.apache.lucene.memory;
  requires org.apache.lucene.queries;
  requires org.apache.opennlp.tools;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires org.jsoup;
  requires org.snakeyaml.engine;

  exports org.housestyle;
  exports org.housestyle.config;
  exports org.housestyle.extract;
  exports org.housestyle.fix;
  exports org.housestyle.git;
  exports org.housestyle.report;
  exports org.housestyle.rule;
  exports org.housestyle.run;
  exports org.housestyle.suppress;
  exports org.housestyle.text;
  exports org.housestyle.verify;
}
