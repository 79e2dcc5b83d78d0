/**
 * Edits to a text, and making them in it or in its bytes.
 *
 * <p>Knows nothing of rules, of how a replacement is worded, or of files.
 */
package org.housestyle.fix;
