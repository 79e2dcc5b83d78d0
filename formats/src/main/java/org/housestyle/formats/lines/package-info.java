// SPDX-License-Identifier: Apache-2.0
/** What readers of markup languages that go line by line share. */
package org.housestyle.formats.lines;
