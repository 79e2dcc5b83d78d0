// SPDX-License-Identifier: Apache-2.0
/** Reads HTML, by jsoup. */
package org.housestyle.document.html;
