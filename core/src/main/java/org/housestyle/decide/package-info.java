/**
 * Context is judged here: what a term does where it stands, and why we think so.
 *
 * <p>Every candidate gets a decision with its reason. Knows nothing of other findings, of output or
 * of the file system.
 */
package org.housestyle.decide;
