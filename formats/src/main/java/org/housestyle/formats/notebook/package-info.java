/** Jupyter notebooks. */
package org.housestyle.formats.notebook;
