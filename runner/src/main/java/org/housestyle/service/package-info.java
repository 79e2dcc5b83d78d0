/**
 * Checking and fixing copy as configured: the one entrance for the command, the Maven plugin and
 * whoever embeds them. Start with {@link org.housestyle.service.StyleService}.
 */
package org.housestyle.service;
