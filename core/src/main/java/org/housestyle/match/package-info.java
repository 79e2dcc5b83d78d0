/**
 * Terms are found here: one automaton over all prose, then a comparison word by word round each
 * place where it stopped.
 *
 * <p>What is found is a candidate. What context makes of it, how much it weighs and what to write
 * instead is not known here. A result never depends on the prefilter.
 */
package org.housestyle.match;
