/**
 * The {@code housestyle} command: glue between a terminal and the library.
 *
 * <p>Here, and nowhere else, somebody knows of standard output, of colours and of exit codes. What
 * is wrong with copy is decided in the library, what it looks like in its reports.
 */
package org.housestyle.cli;
