// SPDX-License-Identifier: Apache-2.0
/** Comments in copy that suppress rules: their syntax, their scope, and the mistakes in them. */
package org.housestyle.suppress;
