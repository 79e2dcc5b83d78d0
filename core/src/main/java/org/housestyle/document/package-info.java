/**
 * Text becomes a document here: passages of prose, each with the way back to the file.
 *
 * <p>One class for each markup. An extractor writes down where every character of prose came from
 * while it copies it, so that no one ever has to search for a place again. Knows nothing of words,
 * rules or findings.
 */
package org.housestyle.document;
