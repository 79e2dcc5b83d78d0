// SPDX-License-Identifier: Apache-2.0
/**
 * What a rule pack may contain, and the reader that validates it.
 *
 * <p>A pack is data: rules with their terms, sources, replacements and examples, one file a rule.
 * This package knows nothing of how a term is found in copy. A stored pack is the same YAML, parsed
 * when the pack was built; the same readers read it, so a new key touches one reader only.
 */
package org.housestyle.rule;
