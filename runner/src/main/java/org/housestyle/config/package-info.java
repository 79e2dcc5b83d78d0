// SPDX-License-Identifier: Apache-2.0
/**
 * The configuration file {@code housestyle.yml}: found from a checked file upwards, read, put
 * together with what it extends and with the options of a run. {@link
 * org.housestyle.config.ConfigResolver} gives the settings of a file.
 */
package org.housestyle.config;
