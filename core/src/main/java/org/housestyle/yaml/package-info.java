// SPDX-License-Identifier: Apache-2.0
/**
 * Plain YAML data with line numbers: no tags, no aliases, limited depth and size.
 *
 * <p>People write these files by hand (rule packs, configuration, front matter), so every mistake
 * is reported with file and line, and reading goes on to find the next one. The only package that
 * uses the YAML library; depends on no other package of ours.
 */
package org.housestyle.yaml;
