// SPDX-License-Identifier: Apache-2.0
/**
 * The {@code housestyle} command: glue between a terminal and the library.
 *
 * <p>The only module that knows standard output, colours and exit codes. The library decides what
 * is wrong with copy; its reports decide what that looks like.
 */
package org.housestyle.cli;
