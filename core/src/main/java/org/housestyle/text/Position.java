// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

/**
 * A position in a text as people and editors count it.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record Position(int line, int column) {}
