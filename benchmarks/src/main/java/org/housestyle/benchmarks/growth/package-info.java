// SPDX-License-Identifier: Apache-2.0
/**
 * How the time for hostile copy grows with its size: twice the copy must not take much more than
 * twice the time.
 */
package org.housestyle.benchmarks.growth;
