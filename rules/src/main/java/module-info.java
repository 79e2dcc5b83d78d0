// SPDX-License-Identifier: Apache-2.0
/** The built-in rule packs of Housestyle. */
module org.housestyle.rules {
  requires transitive org.housestyle.core;

  exports org.housestyle.rules;
}
