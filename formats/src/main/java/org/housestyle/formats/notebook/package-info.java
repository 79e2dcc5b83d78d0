// SPDX-License-Identifier: Apache-2.0
/** Jupyter notebooks. */
package org.housestyle.formats.notebook;
