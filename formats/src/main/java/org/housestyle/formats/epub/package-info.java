// SPDX-License-Identifier: Apache-2.0
/** Books in EPUB. */
package org.housestyle.formats.epub;
