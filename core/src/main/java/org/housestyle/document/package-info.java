/**
 * Files become documents here: parts, and in them blocks of prose, each with the way back to its
 * part.
 *
 * <p>There is one {@link org.housestyle.document.DocumentReader} for each format. It records where
 * every character of prose came from while it copies it, so that no place is ever searched for. The
 * package knows nothing of words, rules or findings.
 */
package org.housestyle.document;
