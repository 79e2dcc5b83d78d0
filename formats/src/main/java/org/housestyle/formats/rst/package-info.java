// SPDX-License-Identifier: Apache-2.0
/**
 * reStructuredText (docutils.sourceforge.io/docs/ref/rst/restructuredtext.html), read line by line.
 */
package org.housestyle.formats.rst;
