// SPDX-License-Identifier: Apache-2.0
/**
 * Words replacements so that they agree with their sentence and change nothing that the story says.
 *
 * <p>{@link org.housestyle.reword.Rewriter} goes through what guidance offers for a term. A {@code
 * NounPhrase} is the noun phrase round the term: the words beside it, what it fills, what it describes.
 * Each {@code Cut} is a way to put a replacement into that phrase; it gives a {@code Draft}. Each
 * {@code Invariant} is something that must hold of the sentence afterwards. A draft of which one
 * cannot hold is refused; one that cannot be proven is left to a person, with the reason. Knows
 * nothing of how terms are found.
 */
package org.housestyle.reword;
