// SPDX-License-Identifier: Apache-2.0
package org.housestyle.pdf;

/**
 * A line of text on a page.
 *
 * @param page the number of the page, from 1
 * @param number which line of the page it is, from 1
 * @param start where it begins in the text of the file
 * @param end where it ends there
 * @param beginsParagraph whether it is not a part of the paragraph before it
 */
record Line(int page, int number, int start, int end, boolean beginsParagraph) {

  /** Where it is, for people. */
  String place() {
    return "page " + page + ", line " + number;
  }
}
