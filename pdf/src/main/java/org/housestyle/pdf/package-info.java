// SPDX-License-Identifier: Apache-2.0
/** PDF, through Apache PDFBox. */
package org.housestyle.pdf;
