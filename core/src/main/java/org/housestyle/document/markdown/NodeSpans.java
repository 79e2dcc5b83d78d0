// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.housestyle.text.Span;

/** Where the nodes that commonmark-java parses are in the text. Stateless. */
final class NodeSpans {

  private NodeSpans() {}

  /** The span of a node; empty and at the start of the text if it is not written. */
  static Span span(Node node) {
    return new Span(Math.max(0, start(node)), Math.max(0, end(node)));
  }

  /** Where a node begins; -1 if it is not written. */
  static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
  }

  /** Where a node ends; -1 if it is not written. */
  static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return -1;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }
}
