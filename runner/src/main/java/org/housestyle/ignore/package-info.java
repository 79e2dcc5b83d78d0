// SPDX-License-Identifier: Apache-2.0
/**
 * Ignore files: {@code .gitignore}, {@code .git/info/exclude} and {@code .housestyleignore}, with
 * the rules of Git. Uses no other package.
 */
package org.housestyle.ignore;
