// SPDX-License-Identifier: Apache-2.0
/** The desk: a server for editors and for newsroom systems, to be started by a program. */
package org.housestyle.desk;
