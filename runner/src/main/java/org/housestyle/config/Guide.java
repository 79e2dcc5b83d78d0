package org.housestyle.config;

import java.util.Optional;

/**
 * Whose guidance is asked first.
 *
 * @param pack the pack it is for; empty if for all that know it
 * @param name the guidance
 */
record Guide(Optional<String> pack, String name) {}
