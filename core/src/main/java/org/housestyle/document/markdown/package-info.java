// SPDX-License-Identifier: Apache-2.0
/** Reads Markdown, by commonmark-java, with YAML front matter and the HTML that may be in it. */
package org.housestyle.document.markdown;
