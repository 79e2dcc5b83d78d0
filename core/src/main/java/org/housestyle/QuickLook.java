package org.housestyle;

import java.util.Optional;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentReader;
import org.housestyle.text.SourceText;

/**
 * What a quick look at a text showed: that nothing can be seen in it, or where a closer look is
 * worthwhile. Immutable and thread-safe.
 */
public final class QuickLook {

  static final QuickLook CLEAN = new QuickLook(null, null, null, null);

  private final Examiner examiner;
  private final SourceText source;
  private final DocumentReader reader;

  /** Where the search stopped; null if all has to be looked at. */
  private final int[] stops;

  QuickLook(Examiner examiner, SourceText source, DocumentReader reader, int[] stops) {
    this.examiner = examiner;
    this.source = source;
    this.reader = reader;
    this.stops = stops;
  }

  /** The text that was looked at; empty if it is clean, since then it may not have been decoded. */
  public Optional<SourceText> source() {
    return Optional.ofNullable(source);
  }

  /**
   * Whether nothing can be seen in the text. "No" may mean no more than that it is worth a look.
   */
  public boolean isClean() {
    return source == null;
  }

  /** Looks closely where it is worthwhile, and tells all that was seen. */
  public CheckResult examine() {
    if (source == null) {
      return CheckResult.NOTHING;
    }
    Document document = Document.of(source, reader);
    return stops == null || !document.isPlainText()
        ? examiner.examine(document)
        : examiner.examine(document, stops);
  }
}
