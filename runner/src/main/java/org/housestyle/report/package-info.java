/**
 * Results are written down here, one class for each format.
 *
 * <p>Knows nothing of packs, of the terminal or of exit codes.
 */
package org.housestyle.report;
