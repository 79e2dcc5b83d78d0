// SPDX-License-Identifier: Apache-2.0
/** Zip archives, within limits. The only user of Commons Compress. */
package org.housestyle.formats.zip;
