/**
 * Edits to a text, and applying them.
 *
 * <p>Knows nothing of rules, of how a replacement is worded, or of files.
 */
package org.housestyle.fix;
