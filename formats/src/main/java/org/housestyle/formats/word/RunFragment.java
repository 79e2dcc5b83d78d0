// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.housestyle.formats.word.WordText.Piece;
import org.housestyle.formats.xml.XmlElement;

/**
 * A piece of a run that is cut at some offsets of the text, as XML.
 *
 * @param start where it begins in the text
 * @param end where it ends there; the same for something that is not text
 * @param xml how it is written inside a run
 */
record RunFragment(int start, int end, String xml) {

  /** The fragments of a run, in their order, without its properties. */
  static List<RunFragment> of(WordText text, List<Piece> pieces, SortedSet<Integer> cuts) {
    List<RunFragment> fragments = new ArrayList<>();
    int next = 0;
    int at = pieces.get(0).start();
    for (XmlElement element : pieces.get(0).run().elements()) {
      if (element.is("rPr")) {
        continue;
      }
      if (next >= pieces.size() || pieces.get(next).element() != element) {
        fragments.add(new RunFragment(at, at, element.in(text.xml())));
      }
      while (next < pieces.size() && pieces.get(next).element() == element) {
        Piece piece = pieces.get(next++);
        fragments.addAll(cut(text.xml(), piece, cuts));
        at = piece.end();
      }
    }
    return fragments;
  }

  private static List<RunFragment> cut(String xml, Piece piece, SortedSet<Integer> cuts) {
    if (piece.characters() == null) {
      return List.of(new RunFragment(piece.start(), piece.end(), piece.element().in(xml)));
    }
    List<RunFragment> fragments = new ArrayList<>();
    int[] offsets = piece.characters().offsets(xml);
    int from = piece.start();
    for (int cut : cuts.subSet(piece.start() + 1, piece.end())) {
      fragments.add(text(xml, piece, offsets, from, cut));
      from = cut;
    }
    fragments.add(text(xml, piece, offsets, from, piece.end()));
    return fragments;
  }

  private static RunFragment text(String xml, Piece piece, int[] offsets, int from, int to) {
    String written = xml.substring(offsets[from - piece.start()], offsets[to - piece.start()]);
    if (piece.characters().isCdata()) {
      written = "<![CDATA[" + written + "]]>";
    }
    return new RunFragment(from, to, textElement(piece.element().prefix(), "t", written));
  }

  /** An element with text in which white space counts. */
  static String textElement(String prefix, String name, String escaped) {
    return "<" + prefix + name + " xml:space=\"preserve\">" + escaped + "</" + prefix + name + ">";
  }

  /** How it is written inside a run that is deleted. */
  String deleted(String prefix) {
    return xml.replace("<" + prefix + "t ", "<" + prefix + "delText ")
        .replace("</" + prefix + "t>", "</" + prefix + "delText>");
  }

  /** A run of the same tag and properties as another, with other content. */
  static String run(String xml, XmlElement like, String content) {
    Optional<XmlElement> properties = like.child("rPr");
    return xml.substring(like.start(), like.contentStart())
        + properties.map(each -> each.in(xml)).orElse("")
        + content
        + xml.substring(like.contentEnd(), like.end());
  }
}
