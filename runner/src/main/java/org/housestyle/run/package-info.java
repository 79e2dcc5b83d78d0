// SPDX-License-Identifier: Apache-2.0
/**
 * The input and the results of a run over many files: the settings of a folder, progress, checked
 * and fixed files, errors and totals. Knows nothing of how files are found, checked and reported.
 */
package org.housestyle.run;
