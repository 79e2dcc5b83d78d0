// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.List;
import java.util.Random;

/** Copy made at random of pieces that are hard to match: misspellings, accents, odd joints. */
public final class RandomCopy {

  private static final List<String> PIECES =
      List.of(
          "child",
          "Child",
          "CHILD",
          "chld",
          "chidl",
          "porn",
          "PORN",
          "prn",
          "born",
          "pornography",
          "pornograhpy",
          "site",
          "sites",
          "image",
          "images",
          "of",
          "underage",
          "paedophile",
          "pædophiles",
          "hunter",
          "p\u00F6rn",
          "po\u0301rn",
          "por\u00ADn",
          "p\u200Born",
          "ｐorn",
          "porn2",
          "2porn",
          "中porn",
          "porn中",
          "пorn",
          "porn_",
          "porn\uFE0F",
          "ﬁlm",
          "İ",
          "ⓟorn",
          "porn™",
          "’s",
          "'s",
          "-",
          "\u2013",
          " ",
          "  ",
          "\u00A0",
          "\n",
          "\r\n",
          ".",
          ", ",
          "\"",
          "“",
          "”",
          "'",
          "\uD83D\uDE00",
          "\uFFFC",
          "\u202F",
          "\u2003",
          "\u203F",
          "\u202E",
          "\u200E",
          "\u2011",
          "\uFF0D",
          "\u20D0",
          "\0",
          "\uD83D",
          "a");

  private RandomCopy() {}

  public static String of(long seed) {
    Random random = new Random(seed);
    StringBuilder copy = new StringBuilder();
    int pieces = 1 + random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      copy.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) > 0) {
        copy.append(' ');
      }
    }
    return copy.toString();
  }
}
