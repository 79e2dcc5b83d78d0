// SPDX-License-Identifier: Apache-2.0
/**
 * Edits, and applying them to a text or to its bytes.
 *
 * <p>Independent of rules, wording and files.
 */
package org.housestyle.fix;
