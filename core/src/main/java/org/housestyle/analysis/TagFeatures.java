package org.housestyle.analysis;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * What OpenNLP's tagger sees of the words of a sentence, under the names that its model has for it.
 */
final class TagFeatures {

  /** How many letters of a word's beginning and end are seen. */
  private static final int ENDS = 4;

  private final String[] words;
  private final String[] lower;

  TagFeatures(String[] words) {
    this.words = words;
    this.lower = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      lower[i] = lower(words[i]);
    }
  }

  /**
   * What is seen of a word.
   *
   * @param tags those of the words before it
   */
  List<String> of(int word, String[] tags) {
    List<String> features = new ArrayList<>();
    features.add("def");
    String text = words[word];
    int longest = Math.min(ENDS, text.length());
    for (int i = 1; i <= longest; i++) {
      features.add("suf=" + text.substring(text.length() - i));
    }
    for (int i = 1; i <= longest; i++) {
      features.add("pre=" + text.substring(0, i));
    }
    addWord("w=", word, features);
    addWord("p1w=", word - 1, features);
    addWord("p2w=", word - 2, features);
    addWord("n1w=", word + 1, features);
    addWord("n2w=", word + 2, features);
    if (word <= 2) {
      features.add(word == 0 ? "S=begin" : word == 1 ? "p1S=begin" : "p2S=begin");
    }
    String shape = shape(text);
    features.add("wc=" + shape);
    features.add("w&c=" + lower[word] + "," + shape);
    if (word > 0) {
      features.add("t=" + tags[word - 1]);
    }
    if (word > 1) {
      features.add("t2=" + tags[word - 2] + "," + tags[word - 1]);
    }
    return features;
  }

  private void addWord(String name, int word, List<String> features) {
    if (word >= 0 && word < lower.length) {
      features.add(name + lower[word]);
    }
  }

  /** Letter for letter: not as a language would, which may make two letters of one. */
  private static String lower(String word) {
    StringBuilder lower = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      lower.appendCodePoint(Character.toLowerCase(word.codePointAt(i)));
    }
    return lower.toString();
  }

  /** OpenNLP's name for what a word is made of; it is asked where there is more than a to z. */
  private static String shape(String word) {
    int small = 0;
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      small += word.charAt(i) >= 'a' && word.charAt(i) <= 'z' ? 1 : 0;
      capitals += word.charAt(i) >= 'A' && word.charAt(i) <= 'Z' ? 1 : 0;
    }
    if (small == word.length()) {
      return "lc";
    }
    return capitals == 1 && small == word.length() - 1 && small > 0 && word.charAt(0) < 'a'
        ? "ic"
        : FeatureGeneratorUtil.tokenFeature(word);
  }
}
