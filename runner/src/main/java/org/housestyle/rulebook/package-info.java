// SPDX-License-Identifier: Apache-2.0
/**
 * What people read about a rule, in several forms: a card for a terminal, a page for a site, help
 * for other tools; and the verifier, which runs a pack's examples.
 *
 * <p>Works for any pack. All forms are written from one {@link org.housestyle.rulebook.RuleEntry}.
 */
package org.housestyle.rulebook;
