/** What exists for speed only: the search automaton and its table, and stored packs. */
package org.housestyle.index;
