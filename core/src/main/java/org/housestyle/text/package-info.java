// SPDX-License-Identifier: Apache-2.0
/**
 * Decoding of bytes to text: charset, byte order mark, line ends, positions.
 *
 * <p>Knows nothing of formats, rules or words. Every offset counts UTF-16 code units of the decoded
 * text without its byte order mark, from 0; lines and columns count from 1.
 */
package org.housestyle.text;
