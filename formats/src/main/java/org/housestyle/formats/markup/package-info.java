// SPDX-License-Identifier: Apache-2.0
/** XML formats whose copy a table lists, and markup inside markup. */
package org.housestyle.formats.markup;
