/**
 * What goes into a run over many files and what comes out of it: the settings of a folder,
 * progress, checked and fixed files, errors and totals. How files are found, checked and reported
 * is not known here.
 */
package org.housestyle.run;
