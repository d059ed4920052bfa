package org.plurix.pjc.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * A kernel ready to run for one contender.
 *
 * @param command program and arguments without the kernel's own three
 * @param libraries folder with shared libraries it needs, or null
 * @param codeBytes machine code of the kernel itself, 0 if unknown
 * @param compileMillis how long the compiler took, 0 if unknown
 */
record Prepared(List<String> command, Path libraries, long codeBytes, double compileMillis) { }
