// SPDX-License-Identifier: Apache-2.0
/** HTTP, and nothing of copy: who may ask, how slowly and how much, and where a request goes. */
package org.housestyle.desk.http;
