// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.subtitles;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads WebVTT subtitles ({@code .vtt}; W3C, WebVTT: The Web Video Text Tracks Format).
 * Thread-safe.
 */
public final class WebVttReader extends SubtitleReader {

  private static final byte[] HEAD = "WEBVTT".getBytes(StandardCharsets.US_ASCII);

  /** For {@link java.util.ServiceLoader}. */
  public WebVttReader() {
    super(CueMarkup.WEBVTT);
  }

  @Override
  public String name() {
    return "webvtt";
  }

  @Override
  public String title() {
    return "WebVTT";
  }

  @Override
  public List<String> endings() {
    return List.of("vtt");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/vtt");
  }

  @Override
  public boolean recognises(byte[] head) {
    for (int i = 0; i < HEAD.length; i++) {
      if (i >= head.length || head[i] != HEAD[i]) {
        return false;
      }
    }
    return true;
  }
}
