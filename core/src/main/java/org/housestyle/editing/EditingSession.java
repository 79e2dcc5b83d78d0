// SPDX-License-Identifier: Apache-2.0
package org.housestyle.editing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * A document that somebody has open: its latest version, and how the text came there from the
 * versions before. An edit that is chosen in one version is made in the latest, or refused.
 * Thread-safe.
 */
public final class EditingSession {

  /** How many steps are remembered; an edit chosen before them is refused. */
  private static final int STEPS = 256;

  /** From a version to the next. */
  private record Step(long from, Map<String, List<Edit>> edits) {}

  private final Housestyle housestyle;
  private final Deque<Step> steps = new ArrayDeque<>();
  private OpenText current;

  /** Opens a document; its first version has this number. */
  public EditingSession(Housestyle housestyle, Document document, long version) {
    this.housestyle = housestyle;
    this.current = new OpenText(housestyle, document, version);
  }

  /** The latest version. */
  public synchronized OpenText current() {
    return current;
  }

  /**
   * Makes edits in the latest version.
   *
   * @param version the number of the version after them, greater than the one before
   * @param edits edits to a part's text, by the name of the part
   * @return the version after them
   * @throws java.io.UncheckedIOException if the reader of the document fails; nothing changes then
   */
  public synchronized OpenText edit(long version, Map<String, List<Edit>> edits) {
    requireNewer(version);
    OpenText next = current.edited(version, edits);
    steps.addLast(new Step(current.version(), Map.copyOf(edits)));
    if (steps.size() > STEPS) {
      steps.removeFirst();
    }
    current = next;
    return next;
  }

  /**
   * Puts another text in the place of the latest version. Edits chosen before are refused.
   *
   * @param version its number, greater than the one before
   * @throws java.io.UncheckedIOException if the document is not of text, or its reader fails
   */
  public synchronized OpenText replace(long version, String text) {
    requireNewer(version);
    Document document = Document.of(SourceText.of(text), current.document().reader());
    steps.clear();
    current = new OpenText(housestyle, document, version);
    return current;
  }

  private void requireNewer(long version) {
    if (version <= current.version()) {
      throw new IllegalArgumentException(
          "version " + version + " does not come after " + current.version());
    }
  }

  /**
   * Where some words of an earlier version are in the latest one; empty if they were changed since,
   * or the version is no longer remembered.
   *
   * @param part the name of the part
   */
  public synchronized Optional<Span> now(long version, String part, Span span) {
    if (version == current.version()) {
      return Optional.of(span);
    }
    Iterator<Step> later = steps.stream().dropWhile(step -> step.from() != version).iterator();
    if (!later.hasNext()) {
      return Optional.empty();
    }
    Optional<Span> place = Optional.of(span);
    while (place.isPresent() && later.hasNext()) {
      place = EditShift.of(place.get(), later.next().edits().getOrDefault(part, List.of()));
    }
    return place;
  }

  /**
   * A change that was chosen in an earlier version, as a change of the latest one.
   *
   * @throws StaleEditException if the words that it was chosen for were changed since
   */
  public synchronized Change accept(long version, Change chosen) throws StaleEditException {
    Optional<Span> place = now(version, chosen.part(), chosen.edit().span());
    if (place.isEmpty()) {
      throw new StaleEditException(
          "\"" + chosen.was() + "\" has been edited since the suggestion was made");
    }
    Change now = chosen.at(place.get());
    now.requireFresh(current.document());
    return now;
  }
}
