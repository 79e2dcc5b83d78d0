// SPDX-License-Identifier: Apache-2.0
/**
 * Finds terms: one automaton runs over all prose, then words are compared with phrases wherever it
 * hits.
 *
 * <p>The result is a list of candidates. Knows nothing of their context, their level or what to
 * write instead. The prefilter never changes a result.
 */
package org.housestyle.match;
