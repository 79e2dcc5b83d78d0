/**
 * Plain YAML data with line numbers: no tags, no aliases, bounded depth and size.
 *
 * <p>What a person writes by hand is read here (rule packs, front matter), so every mistake is
 * named with its file and line, and the reader goes on to find the next one. Uses no other package.
 */
package org.housestyle.yaml;
