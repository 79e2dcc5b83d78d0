// SPDX-License-Identifier: Apache-2.0
/**
 * Changed lines of files in a Git working tree, from the {@code git} command, which runs nothing
 * that the repository names.
 *
 * <p>JGit would take its place for 211 to 268 ms instead of 27 to 53 ms (one file, five runs of
 * each), adds 4 MB, starts {@code git} twice itself, and does not read repositories with SHA-256.
 */
package org.housestyle.git;
