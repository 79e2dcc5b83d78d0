/**
 * Which files a working tree leaves out: {@code .gitignore}, {@code .git/info/exclude} and {@code
 * .housestyleignore}, read as Git reads them. Uses no other package.
 */
package org.housestyle.ignore;
