// SPDX-License-Identifier: Apache-2.0
/**
 * Data in documents: YAML, TOML and JSON before the body of a page, and JSON-LD in it. Which of the
 * values are copy is said by {@link org.housestyle.document.CopyKeys}.
 */
package org.housestyle.document.data;
