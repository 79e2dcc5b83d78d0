// SPDX-License-Identifier: Apache-2.0
/**
 * The entry point of the library: {@link org.housestyle.Housestyle} checks copy and returns {@link
 * org.housestyle.Finding}s.
 *
 * <p>Offsets count UTF-16 code units of the decoded text without its byte order mark, from 0; lines
 * and columns count from 1. Nothing here returns or takes null.
 */
package org.housestyle;
