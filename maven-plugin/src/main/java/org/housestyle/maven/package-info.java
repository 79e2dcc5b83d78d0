// SPDX-License-Identifier: Apache-2.0
/**
 * The {@code housestyle:} goals.
 *
 * <p>A goal passes the parameters of a POM to the service of the runner, and turns the result into
 * a log, reports and the outcome of the build.
 */
package org.housestyle.maven;
