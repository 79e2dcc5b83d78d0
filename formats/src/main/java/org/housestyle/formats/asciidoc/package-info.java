// SPDX-License-Identifier: Apache-2.0
/** AsciiDoc (docs.asciidoctor.org/asciidoc/latest), read line by line. */
package org.housestyle.formats.asciidoc;
