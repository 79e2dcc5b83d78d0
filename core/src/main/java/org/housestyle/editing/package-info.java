// SPDX-License-Identifier: Apache-2.0
/**
 * A text while somebody edits it: its versions, what is found in each, and edits that are chosen in
 * one version and made in a later one. For pages, language servers and other editors.
 */
package org.housestyle.editing;
