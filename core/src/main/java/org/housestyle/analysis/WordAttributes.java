// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.Attribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;

/**
 * Holds the offsets of the current token and drops the rest, which nobody reads. Lucene's own
 * attributes are created through method handles and look at the JVM's options: with these the first
 * text takes 5 ms instead of 40.
 */
final class WordAttributes extends AttributeImpl
    implements CharTermAttribute, OffsetAttribute, PositionIncrementAttribute, TypeAttribute {

  static final AttributeFactory FACTORY =
      new AttributeFactory() {
        @Override
        public AttributeImpl createAttributeInstance(Class<? extends Attribute> type) {
          return new WordAttributes();
        }
      };

  private static final char[] NO_TERM = {};

  private int length;
  private int start;
  private int end;

  @Override
  public int startOffset() {
    return start;
  }

  @Override
  public int endOffset() {
    return end;
  }

  @Override
  public void setOffset(int startOffset, int endOffset) {
    start = startOffset;
    end = endOffset;
  }

  /** The tokenizer computes the end of a token from the length of its term. */
  @Override
  public int length() {
    return length;
  }

  @Override
  public void copyBuffer(char[] buffer, int offset, int termLength) {
    length = termLength;
  }

  @Override
  public CharTermAttribute setLength(int termLength) {
    length = termLength;
    return this;
  }

  @Override
  public CharTermAttribute setEmpty() {
    return setLength(0);
  }

  @Override
  public char[] buffer() {
    return NO_TERM;
  }

  @Override
  public char[] resizeBuffer(int newSize) {
    return NO_TERM;
  }

  @Override
  public char charAt(int index) {
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    throw new IndexOutOfBoundsException(from);
  }

  @Override
  public CharTermAttribute append(CharSequence text) {
    return this;
  }

  @Override
  public CharTermAttribute append(CharSequence text, int from, int to) {
    return this;
  }

  @Override
  public CharTermAttribute append(char c) {
    return this;
  }

  @Override
  public CharTermAttribute append(String text) {
    return this;
  }

  @Override
  public CharTermAttribute append(StringBuilder text) {
    return this;
  }

  @Override
  public CharTermAttribute append(CharTermAttribute term) {
    return this;
  }

  @Override
  public int getPositionIncrement() {
    return 1;
  }

  @Override
  public void setPositionIncrement(int increment) {}

  @Override
  public String type() {
    return DEFAULT_TYPE;
  }

  @Override
  public void setType(String type) {}

  @Override
  public void clear() {
    length = 0;
    setOffset(0, 0);
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((WordAttributes) target).setOffset(start, end);
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(OffsetAttribute.class, "startOffset", start);
    reflector.reflect(OffsetAttribute.class, "endOffset", end);
  }
}
