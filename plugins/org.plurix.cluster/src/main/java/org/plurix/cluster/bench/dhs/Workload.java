package org.plurix.cluster.bench.dhs;

/** What every contender does in the same way; {@code code} is that of the nodes' program {@code bench.Load}. */
enum Workload {
    /** All clients add to one shared number: nothing but conflicts. */
    COUNTER("counter", 0),
    /** Each client moves money between two of 100 shared accounts. */
    BANK("bank", 1),
    /** Each client reads all 100 accounts and adds them up. */
    READ("read", 2),
    /** Each client adds to a number that nobody else uses. */
    OWN("own", 3),
    /** A transaction that does nothing; nodes only. */
    EMPTY("empty", 4);

    final String word;
    final int code;

    Workload(String word, int code) {
        this.word = word;
        this.code = code;
    }
}
