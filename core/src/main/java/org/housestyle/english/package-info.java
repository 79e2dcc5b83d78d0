// SPDX-License-Identifier: Apache-2.0
/**
 * Every list of English words that the library uses.
 *
 * <p>The lists are resources with one notation and one reader; no other room has lists of words in
 * its code. {@link Language} is the only way to them. Knows nothing of documents, rules or
 * findings.
 */
package org.housestyle.english;
