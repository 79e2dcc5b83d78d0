package org.housestyle.analysis;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads the model of OpenNLP's tagger, and leaves names and weights in the bytes they were written
 * in. OpenNLP's own reader makes some hundred thousand objects of them, which takes longer than to
 * check a thousand files.
 */
final class TagModelReader {

  private final byte[] bytes;
  private int at;

  private TagModelReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads the model out of the archive that OpenNLP keeps it in. */
  static TagModel read(InputStream archive) throws IOException {
    InputStream atOnce = new ByteArrayInputStream(archive.readAllBytes());
    try (ZipInputStream parts = new ZipInputStream(atOnce)) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        if (part.getName().equals("pos.model")) {
          return new TagModelReader(parts.readAllBytes()).model();
        }
      }
    }
    throw new EOFException("no model in its archive");
  }

  private TagModel model() {
    text(); // the kind of model
    at += Integer.BYTES + Double.BYTES; // of no use any more
    String[] tags = new String[number()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = text();
    }
    int[] written = places(number());
    int[] names = places(number());
    return new TagModel(bytes, tags, names, groups(written, names.length));
  }

  /** Where the next texts stand, each with its length in two bytes before it. */
  private int[] places(int count) {
    int[] places = new int[count];
    for (int i = 0; i < count; i++) {
      places[i] = at;
      at += Short.BYTES + TagModel.length(bytes, at);
    }
    return places;
  }

  /** Groups are written as "17 0 4": the next 17 features have weights for the tags 0 and 4. */
  private TagModel.Group[] groups(int[] written, int features) {
    TagModel.Group[] groups = new TagModel.Group[features];
    int weights = at;
    int feature = 0;
    for (int place : written) {
      int[] numbers = numbers(place);
      int[] tags = Arrays.copyOfRange(numbers, 1, numbers.length);
      int next = feature + numbers[0];
      Arrays.fill(groups, feature, next, new TagModel.Group(feature, tags, weights));
      weights += numbers[0] * tags.length * Double.BYTES;
      feature = next;
    }
    return groups;
  }

  /** The decimal numbers of a text, with a space between them. */
  private int[] numbers(int place) {
    int start = place + Short.BYTES;
    int end = start + TagModel.length(bytes, place);
    int[] numbers = new int[TagModel.length(bytes, place)];
    int count = 0;
    for (int i = start; i < end; i++) {
      if (bytes[i] == ' ') {
        count++;
      } else {
        numbers[count] = numbers[count] * 10 + bytes[i] - '0';
      }
    }
    return Arrays.copyOf(numbers, count + 1);
  }

  private int number() {
    int number = ByteBuffer.wrap(bytes).getInt(at);
    at += Integer.BYTES;
    return number;
  }

  private String text() {
    int start = at + Short.BYTES;
    at = start + TagModel.length(bytes, at);
    return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
  }
}
