// SPDX-License-Identifier: Apache-2.0
/** E-mail (RFC 5322 and MIME, RFC 2045 to 2047). */
package org.housestyle.formats.mail;
