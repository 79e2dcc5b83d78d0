/** Reads HTML, by jsoup. */
package org.housestyle.document.html;
