// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

/**
 * A file or folder that could not be checked or changed.
 *
 * @param path its path in reports, with forward slashes
 * @param message the reason, and what to do
 */
public record FileError(String path, String message) {}
