// SPDX-License-Identifier: Apache-2.0
/**
 * The template code that publishers' files have in any format: Hugo, Jekyll, Nunjucks, Handlebars,
 * ERB, WordPress, components of MDX. It is found in the raw text, and masked before a parser of the
 * format reads it.
 */
package org.housestyle.document.template;
