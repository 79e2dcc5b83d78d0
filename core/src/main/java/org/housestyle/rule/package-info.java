/**
 * What a rule pack may say, and the reader that holds it to that.
 *
 * <p>A pack is data: rules with their terms, sources, replacements and examples, one file a rule.
 * Nothing here knows how a term is found in copy.
 */
package org.housestyle.rule;
