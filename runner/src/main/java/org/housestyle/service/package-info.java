// SPDX-License-Identifier: Apache-2.0
/**
 * Checking and fixing copy as configured: the one entry point for the command, the Maven plugin and
 * embedders. Start with {@link org.housestyle.service.StyleService}.
 */
package org.housestyle.service;
