// SPDX-License-Identifier: Apache-2.0
/** Holds back findings that are not new: those of a baseline, and those on unchanged lines. */
package org.housestyle.baseline;
