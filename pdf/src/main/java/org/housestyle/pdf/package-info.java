/** PDF, through Apache PDFBox. */
package org.housestyle.pdf;
