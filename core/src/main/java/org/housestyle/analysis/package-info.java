// SPDX-License-Identifier: Apache-2.0
/**
 * Analyzes prose: tokens (Lucene), parts of speech (OpenNLP), sentences and quotations. {@code
 * AnalyzedText} is what the other packages work with.
 *
 * <p>Knows nothing of markup, of offsets in files or of any listed term; every span is a span of
 * the prose.
 */
package org.housestyle.analysis;
