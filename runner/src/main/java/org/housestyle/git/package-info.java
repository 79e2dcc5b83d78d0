/** What a Git working tree says of the files in it, asked of the {@code git} command. */
package org.housestyle.git;
