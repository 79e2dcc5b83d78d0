// SPDX-License-Identifier: Apache-2.0
/**
 * Documents: the parts of a file, and in them blocks of prose, each with a map back to its part.
 *
 * <p>There is one {@link org.housestyle.document.DocumentReader} for each format. It records where
 * each character of prose came from while it copies it, so that offsets are exact. Knows nothing of
 * words, rules or findings.
 */
package org.housestyle.document;
