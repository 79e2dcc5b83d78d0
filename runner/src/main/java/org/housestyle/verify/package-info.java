/**
 * A pack is held to its own examples here.
 *
 * <p>Works for any pack, so that other people's packs are held to the same.
 */
package org.housestyle.verify;
