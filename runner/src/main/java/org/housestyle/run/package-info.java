/**
 * Many files are checked here: folders walked, files read in parallel, results put in order.
 *
 * <p>The same run serves the command and the build plugin. What the result looks like on a screen
 * or in a report is not known here.
 */
package org.housestyle.run;
