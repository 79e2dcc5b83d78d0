/**
 * Comments in copy that silence rules: how they are worded, what each of them covers, and what may
 * be wrong with one.
 */
package org.housestyle.suppress;
