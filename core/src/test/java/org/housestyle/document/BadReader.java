// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.List;
import java.util.function.Consumer;

/** A reader of files that end in {@code .bad}, which does something wrong. */
public record BadReader(Consumer<DocumentBuilder> mistake) implements TextReader {

  @Override
  public String name() {
    return "bad";
  }

  @Override
  public List<String> endings() {
    return List.of("bad");
  }

  @Override
  public void read(DocumentBuilder document) {
    mistake.accept(document);
  }
}
