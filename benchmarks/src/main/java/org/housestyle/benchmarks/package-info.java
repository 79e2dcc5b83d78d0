// SPDX-License-Identifier: Apache-2.0
/**
 * Benchmarks, one class for each stage of a check and for the whole; run by {@code benchmarks/run}.
 */
package org.housestyle.benchmarks;
