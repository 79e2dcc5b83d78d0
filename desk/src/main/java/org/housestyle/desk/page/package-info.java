// SPDX-License-Identifier: Apache-2.0
/** The page for editors: its files, as they are sent. */
package org.housestyle.desk.page;
