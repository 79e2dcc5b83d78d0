// SPDX-License-Identifier: Apache-2.0
/**
 * The protocol of LanguageTool, version 2, which CMSs, word processors and editors send already.
 */
package org.housestyle.desk.languagetool;
