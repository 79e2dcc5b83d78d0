// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.housestyle.benchmarks.corpus.Markup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The yardstick: Lucene's StandardTokenizer and LowerCaseFilter over the same copy, which is what a
 * checker does at least that looks at every word. No code of ours. Operations a second are
 * megabytes a second.
 */
public class TokeniseBenchmark extends MegabytesPerSecond {

  private final Tokenizer tokenizer = new StandardTokenizer();
  private final TokenStream tokens = new LowerCaseFilter(tokenizer);
  private final CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
  private List<String> articles;

  /** Writes the articles. */
  @Setup
  public void write() {
    articles = Sample.clean(Markup.TXT);
  }

  /** Every token of every article, in lower case. */
  @Benchmark
  public void tokenise(Blackhole sink) throws IOException {
    for (String article : articles) {
      tokenizer.setReader(new StringReader(article));
      tokens.reset();
      while (tokens.incrementToken()) {
        sink.consume(term.length());
      }
      tokens.end();
      tokens.close();
    }
  }
}
