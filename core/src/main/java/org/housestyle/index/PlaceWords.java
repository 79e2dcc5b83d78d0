// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import java.util.List;
import java.util.Set;

/**
 * The words that may fill one place of a phrase, folded. Immutable.
 *
 * @param words the words as the pack has them
 * @param plurals their plurals, if the place is the head
 * @param possessive whether both may have a possessive ending
 * @param misspellable the words and plurals that may be misspelt
 * @param set the word set that the words are from; empty if they are written out
 */
public record PlaceWords(
    Set<String> words,
    Set<String> plurals,
    boolean possessive,
    List<String> misspellable,
    String set) {}
