// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.subtitles;

import java.util.List;
import org.housestyle.text.Span;

/**
 * What is shown at one time.
 *
 * @param time when it begins, as the file writes it, without fractions of a second
 * @param lines its lines of text, as they stand in the file
 */
record SubtitleCue(String time, List<Span> lines) {

  SubtitleCue {
    lines = List.copyOf(lines);
  }
}
