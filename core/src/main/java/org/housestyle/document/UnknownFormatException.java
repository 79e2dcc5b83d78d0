package org.housestyle.document;

import java.io.IOException;

/** No reader reads a file of this name. The message says which formats are read. */
public final class UnknownFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String ending;

  UnknownFormatException(String ending, String known) {
    super("no reader for \"." + ending + "\" files; only " + known + " are read");
    this.ending = ending;
  }

  /** The file's ending, in lower case and without the dot. */
  public String ending() {
    return ending;
  }
}
