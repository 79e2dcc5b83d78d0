/** Books in EPUB. */
package org.housestyle.formats.epub;
