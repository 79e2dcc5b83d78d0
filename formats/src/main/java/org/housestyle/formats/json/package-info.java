// SPDX-License-Identifier: Apache-2.0
/** JSON with the places of its strings. The only user of Jackson. */
package org.housestyle.formats.json;
