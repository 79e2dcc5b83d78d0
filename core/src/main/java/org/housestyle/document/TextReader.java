// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.text.SourceText;

/** A reader of files that are text. Only the bytes of an edit change when they are written. */
public interface TextReader extends DocumentReader {

  @Override
  default List<Part> parts(byte[] bytes, Charset charset) throws IOException {
    return List.of(Part.of(SourceText.decode(bytes, charset(bytes, bytes.length, charset))));
  }

  @Override
  default byte[] write(byte[] bytes, Document document, Map<String, List<Edit>> edits)
      throws IOException {
    return Fixer.apply(bytes, document.source(), edits.getOrDefault("", List.of()));
  }

  @Override
  default boolean isText() {
    return true;
  }
}
