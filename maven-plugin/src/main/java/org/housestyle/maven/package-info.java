/**
 * The {@code housestyle:} goals.
 *
 * <p>A goal turns the parameters of a POM into objects of core, and what core answers into a log, a
 * report and the end of the build. It knows no term and no format.
 */
package org.housestyle.maven;
