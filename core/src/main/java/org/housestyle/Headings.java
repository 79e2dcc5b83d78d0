package org.housestyle;

import org.housestyle.extract.Passage;
import org.housestyle.extract.Passage.Kind;

/** Follows the headings of a document: those in a row, such as a table's, hold together. */
final class Headings {

  private String inForce = "";
  private boolean inRow;

  void add(Passage passage) {
    boolean heading = passage.kind() == Kind.HEADLINE;
    if (heading) {
      inForce = inRow ? inForce + " | " + passage.prose() : passage.prose();
    }
    inRow = heading;
  }

  /** The headings that hold for the passage added last; empty if there were none. */
  String inForce() {
    return inForce;
  }
}
