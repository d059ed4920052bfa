package org.plurix.pjc.bench;

import java.io.IOException;

/** One way to run a kernel. */
abstract class Contender {
    final String name;
    /** What exactly it is, for the report. */
    final String description;
    /** Runs in each process that are not timed: a JIT compiler needs them. */
    final int untimed;
    final int timed;

    Contender(String name, String description, int untimed, int timed) {
        this.name = name;
        this.description = description;
        this.untimed = untimed;
        this.timed = timed;
    }

    abstract Prepared prepare(BenchKernel kernel) throws IOException;
}
