// SPDX-License-Identifier: Apache-2.0
/**
 * Text documents of LibreOffice and others (ODT). Elements and their meaning: OASIS, Open Document
 * Format for Office Applications 1.3, part 3, sections 4 to 6.
 */
package org.housestyle.formats.opendocument;
