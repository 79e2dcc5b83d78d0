// SPDX-License-Identifier: Apache-2.0
/**
 * What the formats of word processors share: paragraphs of a text, and what in them is not text.
 */
package org.housestyle.formats.office;
