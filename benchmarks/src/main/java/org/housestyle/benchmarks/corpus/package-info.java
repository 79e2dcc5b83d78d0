// SPDX-License-Identifier: Apache-2.0
/**
 * Makes the copy that is measured: articles of public-domain prose with a discouraged term in about
 * 10 KB. The same prose and rules give the same articles. Here a kilobyte is 1,000 bytes.
 */
package org.housestyle.benchmarks.corpus;
