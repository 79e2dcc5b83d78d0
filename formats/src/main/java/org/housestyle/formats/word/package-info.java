// SPDX-License-Identifier: Apache-2.0
/**
 * Word files (DOCX). Elements and their meaning: ECMA-376, Office Open XML, part 1, section 17
 * (WordprocessingML).
 */
package org.housestyle.formats.word;
