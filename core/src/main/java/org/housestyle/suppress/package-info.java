/**
 * What writers silence with comments in their copy: the wording of the comments, what each covers,
 * and what is wrong with one.
 */
package org.housestyle.suppress;
