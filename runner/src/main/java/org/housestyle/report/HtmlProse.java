// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.document.Formats;
import org.housestyle.document.Part;
import org.housestyle.text.Span;

/**
 * The copy of a web page as its readers see it: the prose of each block with findings, without
 * markup and with its entities decoded.
 */
final class HtmlProse {

  /** How much of a long block is shown on each side of its findings, in UTF-16 units. */
  private static final int REACH = 400;

  /** A finding and its span in the prose of its block. */
  private record Place(Numbered finding, Span prose) {}

  private final HtmlWriter html;
  private final HtmlCard card;
  private final Map<Block, List<Place>> byBlock;

  private HtmlProse(HtmlWriter html, HtmlCard card, Map<Block, List<Place>> byBlock) {
    this.html = html;
    this.card = card;
    this.byBlock = byBlock;
  }

  /** The prose of a part of a web page; empty for other formats, which are read as they stand. */
  static Optional<HtmlProse> of(
      HtmlWriter html, HtmlCard card, String path, Part part, List<Numbered> findings) {
    boolean isPage =
        Formats.standard().ofFile(path).filter(it -> it.name().equals("html")).isPresent();
    if (!isPage || !part.name().isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = Document.of(part.source(), "html").blocks();
    Map<Block, List<Place>> byBlock = new LinkedHashMap<>();
    int at = 0;
    for (Numbered each : findings) {
      at = holder(each.finding().span(), blocks, at);
      if (at < 0) {
        return Optional.empty(); // read in another way than by its ending
      }
      Span prose = blocks.get(at).toProse(each.finding().span()).orElseThrow();
      byBlock.computeIfAbsent(blocks.get(at), it -> new ArrayList<>()).add(new Place(each, prose));
    }
    return Optional.of(new HtmlProse(html, card, byBlock));
  }

  /** The number of the block with a span of the page, looked for from one block on; or -1. */
  private static int holder(Span raw, List<Block> blocks, int from) {
    for (int i = 0; i < blocks.size(); i++) {
      int at = (from + i) % blocks.size();
      if (blocks.get(at).toProse(raw).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  void write() throws IOException {
    for (Map.Entry<Block, List<Place>> entry : byBlock.entrySet()) {
      html.open("div", "class", "excerpt");
      html.open("p", "class", "copy prose");
      writeBlock(entry.getKey().prose(), entry.getValue());
      html.close().open("div", "class", "cards");
      for (Place place : entry.getValue()) {
        card.write(place.finding());
      }
      html.close().close();
    }
  }

  private void writeBlock(String prose, List<Place> places) throws IOException {
    int first = places.get(0).prose().start();
    int at = first <= REACH ? 0 : Snippet.wordStart(prose, first - REACH, first);
    html.text(at > 0 ? "… " : "");
    for (Place place : places) {
      int start = Math.max(at, place.prose().start());
      int end = Math.max(start, place.prose().end());
      words(prose.substring(at, start));
      mark(place.finding(), prose.substring(start, end));
      at = end;
    }
    int end = Snippet.wordEnd(prose, Math.min(prose.length(), at + REACH), at);
    words(prose.substring(at, end));
    html.text(end < prose.length() ? " …" : "");
  }

  private void mark(Numbered it, String term) throws IOException {
    html.open("mark", "class", it.finding().level().id(), "id", it.mark());
    html.open("a", "href", "#" + it.card());
    words(term);
    html.element("sup", it.label()).close().close();
  }

  private void words(String prose) throws IOException {
    html.text(prose.replace(Block.PLACEHOLDER, '…'));
  }
}
