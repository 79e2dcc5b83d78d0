package org.housestyle;

import org.housestyle.extract.Document;
import org.housestyle.extract.Format;
import org.housestyle.text.SourceText;

/**
 * What a quick look at a text showed: that nothing can be seen in it, or where a closer look is
 * worthwhile. Immutable and thread-safe.
 */
public final class QuickLook {

  private final Examiner examiner;
  private final SourceText source;
  private final Format format;

  /** Where the search stopped; null if words of the text stand in it otherwise than they read. */
  private final int[] stops;

  QuickLook(Examiner examiner, SourceText source, Format format, int[] stops) {
    this.examiner = examiner;
    this.source = source;
    this.format = format;
    this.stops = stops;
  }

  /** The text that was looked at. */
  public SourceText source() {
    return source;
  }

  /**
   * Whether nothing can be seen in the text. "No" may mean no more than that it is worth a look.
   */
  public boolean isClean() {
    return stops != null && stops.length == 0;
  }

  /** Looks closely where it is worthwhile, and tells all that was seen. */
  public Examination examine() {
    if (isClean()) {
      return Examination.NOTHING;
    }
    Document document = Document.of(source, format);
    return stops == null
        ? examiner.examine(document)
        : examiner.examine(document, document.passagesAt(stops));
  }
}
