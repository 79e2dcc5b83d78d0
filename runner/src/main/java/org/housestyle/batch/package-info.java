// SPDX-License-Identifier: Apache-2.0
/** Checks and fixes many files, several at once, and remembers clean ones from run to run. */
package org.housestyle.batch;
