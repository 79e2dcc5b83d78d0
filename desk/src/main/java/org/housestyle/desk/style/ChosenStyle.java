// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.style;

import org.housestyle.Housestyle;
import org.housestyle.document.Formats;

/**
 * How the copy of a call is checked. Immutable.
 *
 * @param housestyle the checker
 * @param formats the formats that copy is read as
 * @param version identifies the rules and the choices: 64 hexadecimal digits
 */
public record ChosenStyle(Housestyle housestyle, Formats formats, String version) {}
