/**
 * Replacements are worded here, so that they agree with their sentence and change nothing that the
 * story says.
 *
 * <p>What is not certain is left to a person, with the reason. Knows nothing of how terms are
 * found.
 */
package org.housestyle.reword;
