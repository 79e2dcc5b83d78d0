/** Changed lines of files in a Git working tree, from the {@code git} command. */
package org.housestyle.git;
