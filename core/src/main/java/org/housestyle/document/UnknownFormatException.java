package org.housestyle.document;

import java.io.IOException;

/** No reader reads a file of this name, or with this beginning. The message says why. */
public final class UnknownFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String ending;
  private final boolean byContent;

  private UnknownFormatException(String ending, boolean byContent, String message) {
    super(message);
    this.ending = ending;
    this.byContent = byContent;
  }

  UnknownFormatException(String ending, String known) {
    this(ending, false, "no reader for \"." + ending + "\" files; only " + known + " are read");
  }

  /** The first bytes of a file say that it is not of the format that its ending is for. */
  static UnknownFormatException ofContent(String ending, String title) {
    return new UnknownFormatException(ending, true, "its beginning is not that of " + title);
  }

  /** The file's ending, in lower case and without the dot. */
  public String ending() {
    return ending;
  }

  /** Whether a reader has the ending, but the file does not begin as its format does. */
  public boolean isByContent() {
    return byContent;
  }
}
