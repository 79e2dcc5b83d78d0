// SPDX-License-Identifier: Apache-2.0
/** How copy is checked for a call: the house's configuration, what the caller chooses, and when. */
package org.housestyle.desk.style;
