package org.housestyle.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A pack as a configuration names it.
 *
 * @param written a name, or a path
 * @param folder what a path is seen from; empty if it can be none
 */
record PackName(String written, Optional<Path> folder) {}
