// SPDX-License-Identifier: Apache-2.0
/** What HTML and Markdown have in common with each other and with text in data. */
package org.housestyle.document.markup;
