// SPDX-License-Identifier: Apache-2.0
/**
 * Subtitles: SubRip (SRT) and WebVTT. What several cues say is read as one text, so that a term is
 * found that runs from one cue to the next.
 */
package org.housestyle.formats.subtitles;
