// SPDX-License-Identifier: Apache-2.0
/**
 * News as agencies and sites exchange it: NITF, NewsML-G2, ninjs, ANS, RSS, Atom, WordPress
 * exports.
 */
package org.housestyle.formats.news;
