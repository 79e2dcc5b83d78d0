/**
 * Prose becomes words here: letters folded, words cut, quotations found.
 *
 * <p>Lucene does the cutting. Knows nothing of markup, of raw offsets or of any listed term; every
 * span is a prose span.
 */
package org.housestyle.analysis;
