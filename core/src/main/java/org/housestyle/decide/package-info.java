// SPDX-License-Identifier: Apache-2.0
/**
 * Decides how a term is used where it was found: as a statement, in a quotation, in a title, in the
 * wording of a charge, or as the thing that is talked about.
 *
 * <p>Each judge looks for one kind of usage. Many of them look for cues, which are patterns over
 * the words of a sentence. Every decision has a reason that can be shown to a person. Knows nothing
 * of other findings, of output or of files.
 */
package org.housestyle.decide;
