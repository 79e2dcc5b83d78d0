// SPDX-License-Identifier: Apache-2.0
/** Files: walking folders, reading many files at once, replacing a file in one step. */
package org.housestyle.files;
