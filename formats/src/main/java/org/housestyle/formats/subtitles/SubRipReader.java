// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.subtitles;

import java.util.List;

/** Reads SubRip subtitles ({@code .srt}). Thread-safe. */
public final class SubRipReader extends SubtitleReader {

  /** For {@link java.util.ServiceLoader}. */
  public SubRipReader() {
    super(CueMarkup.SUBRIP);
  }

  @Override
  public String name() {
    return "srt";
  }

  @Override
  public String title() {
    return "SubRip";
  }

  @Override
  public List<String> endings() {
    return List.of("srt");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/x-subrip");
  }
}
