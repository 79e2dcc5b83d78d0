// SPDX-License-Identifier: Apache-2.0
/** XML with the places of its tags and texts. The only user of Woodstox. */
package org.housestyle.formats.xml;
