// SPDX-License-Identifier: Apache-2.0
/**
 * Conditions of rules on the text round a term: a rule on "client" may report it only in a story
 * about children.
 *
 * <p>A candidate whose condition does not hold is dropped before anything else is decided. Knows
 * nothing of usage, levels or wording.
 */
package org.housestyle.story;
