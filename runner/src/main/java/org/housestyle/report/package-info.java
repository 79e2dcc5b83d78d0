// SPDX-License-Identifier: Apache-2.0
/**
 * Reports, one class for each format. Other libraries can add formats.
 *
 * <p>Independent of packs, of the terminal and of exit codes.
 */
package org.housestyle.report;
