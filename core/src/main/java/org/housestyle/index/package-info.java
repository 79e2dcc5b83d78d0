// SPDX-License-Identifier: Apache-2.0
/**
 * What exists for speed only: the automaton that says where phrases may be, its table, and the
 * stored forms of tables and of parsed YAML. Without it every result would be the same.
 *
 * <p>Knows characters and YAML trees; knows nothing of rules, terms and phrases, whose numbers it
 * keeps for {@code match}. Each trick and what it brings is listed in {@code benchmarks/README.md}.
 */
package org.housestyle.index;
