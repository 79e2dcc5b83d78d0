// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.data;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.CopyKeys;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.ValueReader;
import org.housestyle.document.markup.InlineMarkup;
import org.housestyle.text.LineMap;
import org.housestyle.text.Span;

/**
 * Adds the copy in some data to a document.
 *
 * @param document takes blocks and problems
 * @param keys the keys whose text is copy
 * @param values reads values that have markup of their own
 * @param name what the data is called in messages
 * @param reserved characters that an edit cannot add, since they are part of the notation
 */
public record DataCopy(
    DocumentBuilder document, CopyKeys keys, ValueReader values, String name, String reserved) {

  /**
   * Adds the copy. Data that cannot be read becomes a problem of the document.
   *
   * @param span where the data is in the part
   */
  public void read(DataSyntax syntax, Span span) {
    read(syntax, span.in(document.part().text()), span.start());
  }

  /**
   * Adds the copy in data of which something may be masked.
   *
   * @param start where the data begins in the part
   */
  public void read(DataSyntax syntax, String data, int start) {
    try {
      add(syntax.values(data), start);
    } catch (MalformedDataException e) {
      LineMap lines = LineMap.of(data);
      Span line = lines.line(Math.min(e.line(), lines.count()));
      cannotRead(new Span(start + line.start(), start + line.end()), e.getMessage());
    }
  }

  /** Says that the data cannot be read. */
  void cannotRead(Span span, String why) {
    document.unread(span, name + " cannot be read, so its copy is not checked: " + why);
  }

  private void add(List<DataValue> values, int base) {
    Map<Integer, DataValue> byStart = new TreeMap<>();
    Map<Integer, BlockKind> kinds = new TreeMap<>();
    Set<Integer> repeated = new HashSet<>();
    Siblings siblings = new Siblings(values);
    for (DataValue value : values) {
      if (byStart.putIfAbsent(value.start(), value) != null) {
        repeated.add(value.start());
      }
      Optional<BlockKind> kind = keys.kind(value.keys());
      if (siblings.sayName(value)) {
        kind = Optional.empty();
      } else if (siblings.sayQuote(value)) {
        kind = kind.map(BlockKind::quoted);
      }
      kind.ifPresent(it -> kinds.putIfAbsent(value.start(), it));
    }
    kinds.forEach((start, kind) -> add(byStart.get(start), kind, base, repeated.contains(start)));
  }

  private void add(DataValue value, BlockKind kind, int base, boolean repeated) {
    BlockBuilder block = document.block(kind).reserve(reserved);
    if (repeated) {
      block.review("other keys repeat this text by an alias");
    }
    if (values.hasMarkup(value.text())) {
      block
          .decode(base + value.start(), base + value.end(), value.text(), value.escape())
          .addInside(values);
      return;
    }
    block
        .decode(
            base + value.start(),
            base + value.end(),
            InlineMarkup.meaning(value.text()),
            value.escape().or(InlineMarkup.ESCAPE))
        .addParagraphs();
  }
}
