// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.maxent.io.GISModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.ConfigurablePOSContextGenerator;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.util.featuregen.AggregatedFeatureGenerator;
import opennlp.tools.util.featuregen.OutcomePriorFeatureGenerator;
import opennlp.tools.util.featuregen.PosTaggerFeatureGenerator;
import opennlp.tools.util.featuregen.PrefixFeatureGenerator;
import opennlp.tools.util.featuregen.SentenceFeatureGenerator;
import opennlp.tools.util.featuregen.SuffixFeatureGenerator;
import opennlp.tools.util.featuregen.TokenClassFeatureGenerator;
import opennlp.tools.util.featuregen.TokenFeatureGenerator;
import opennlp.tools.util.featuregen.WindowFeatureGenerator;

/**
 * Tags words with OpenNLP and its English model (UD English Web Treebank). Gives the tags of {@code
 * POSTaggerME}, but takes the best tag of each word at once instead of keeping three candidate
 * sequences, and builds the model's feature generators itself instead of reading their XML: the
 * first sentence takes 90 ms instead of 190. Thread-safe.
 */
final class Tagger {

  static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** How many words the model looks at to either side. */
  private static final int NEIGHBOURS = 2;

  /** Read when the first word is tagged; shared by all threads. */
  private static final class Shared {
    static final MaxentModel MODEL = read();
  }

  private Tagger() {}

  private static MaxentModel read() {
    linkFeatures();
    try (InputStream in = Tagger.class.getClassLoader().getResourceAsStream(MODEL);
        ZipInputStream parts = new ZipInputStream(new BufferedInputStream(in))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        if (part.getName().equals("pos.model")) {
          InputStream bytes = new BufferedInputStream(parts);
          return new GISModelReader(new BinaryFileDataReader(bytes)).getModel();
        }
      }
      throw new EOFException(MODEL + " has no pos.model");
    } catch (IOException e) {
      throw new UncheckedIOException("the part-of-speech model cannot be read", e);
    }
  }

  /**
   * Has Java link the string concatenations of OpenNLP's feature generators while the model is
   * read: they would add 30 ms to the 90 that reading takes.
   */
  private static void linkFeatures() {
    String[] words = {"In", "a", "word"};
    Thread thread =
        new Thread(() -> contexts().getContext(2, words, words, null), "housestyle-tagger");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The tags of the first words of a sentence, in Universal Dependencies ({@code NOUN}).
   *
   * @param count how many of the words to tag
   */
  static String[] tag(String[] words, int count) {
    MaxentModel model = Shared.MODEL;
    POSContextGenerator contexts = contexts();
    String[] tags = new String[count];
    for (int i = 0; i < count; i++) {
      String[] features = contexts.getContext(i, words, tags, null);
      tags[i] = model.getBestOutcome(model.eval(features));
    }
    return tags;
  }

  /** What {@code generator.featuregen} in the model's archive describes; not thread-safe. */
  private static POSContextGenerator contexts() {
    return new ConfigurablePOSContextGenerator(
        new AggregatedFeatureGenerator(
            new OutcomePriorFeatureGenerator(),
            new SuffixFeatureGenerator(),
            new PrefixFeatureGenerator(),
            new WindowFeatureGenerator(new TokenFeatureGenerator(), NEIGHBOURS, NEIGHBOURS),
            new WindowFeatureGenerator(
                new SentenceFeatureGenerator(true, false), NEIGHBOURS, NEIGHBOURS),
            new TokenClassFeatureGenerator(true),
            new PosTaggerFeatureGenerator()));
  }
}
