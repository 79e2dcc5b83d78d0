// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import org.housestyle.text.Span;

/** A term that is all struck out: the copy was corrected, and shows the correction. */
final class StruckOut {

  private StruckOut() {}

  static boolean covers(Span term, Context context) {
    for (Span deletion : context.text().block().deletions()) {
      if (deletion.contains(term)) {
        return true;
      }
    }
    return false;
  }
}
