/**
 * Words replacements so that they agree with their sentence and change nothing that the story says.
 *
 * <p>{@link org.housestyle.reword.Rewriter} goes through what guidance offers for a term. {@code
 * Surroundings} are the words next to the term; {@code Agreement} is the form that they require;
 * {@code Fit} rejects what is not English there; {@code Substitution} puts the form into its place.
 * What is not certain is left to a person, with the reason. Knows nothing of how terms are found.
 */
package org.housestyle.reword;
