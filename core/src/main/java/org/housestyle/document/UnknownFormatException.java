// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.io.IOException;
import java.util.Optional;

/** No reader reads a file of this name, or with this beginning. The message says why. */
public final class UnknownFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String ending;
  private final boolean byContent;
  private final String artifact;

  private UnknownFormatException(
      String ending, boolean byContent, String artifact, String message) {
    super(message);
    this.ending = ending;
    this.byContent = byContent;
    this.artifact = artifact;
  }

  /** No reader on the class path reads such files. */
  static UnknownFormatException ofEnding(String ending, String known) {
    String artifact = ReaderArtifacts.of(ending).orElse(null);
    String message =
        artifact == null
            ? "no reader for \"." + ending + "\" files; only " + known + " are read"
            : "\"."
                + ending
                + "\" files are read by "
                + artifact
                + ", which is not on the class path (docs/office-and-news.md)";
    return new UnknownFormatException(ending, false, artifact, message);
  }

  /** The first bytes of a file say that it is not of the format that its ending is for. */
  static UnknownFormatException ofContent(String ending, String title) {
    return new UnknownFormatException(ending, true, null, "its beginning is not that of " + title);
  }

  /** The file's ending, in lower case and without the dot. */
  public String ending() {
    return ending;
  }

  /** The artifact of Housestyle that would read the file, if it were on the class path. */
  public Optional<String> artifact() {
    return Optional.ofNullable(artifact);
  }

  /** Whether a reader has the ending, but the file does not begin as its format does. */
  public boolean isByContent() {
    return byContent;
  }
}
