package org.housestyle.run;

/**
 * A file or folder that could not be checked, or not be changed.
 *
 * @param path its path as it is reported, with forward slashes
 * @param message why not, and what to do
 */
public record FileError(String path, String message) {}
