// SPDX-License-Identifier: Apache-2.0
/** The way to the built-in rule packs, which are data: one folder a pack, one file a rule. */
package org.housestyle.rules;
