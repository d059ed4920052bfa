package org.plurix.bench.peers;

import java.io.IOException;

/** What a system must be able to do to be compared: each call is one transaction, repeated until it has committed. */
interface Store {
    int ACCOUNTS = 100;
    int OPENING_BALANCE = 1000;

    /** Everything as at the beginning. */
    void reset() throws IOException;

    /** Adds one to a number. @return tries that were given up before */
    int increment(String name) throws IOException;

    /** Moves money between two accounts. @return tries that were given up before */
    int transfer(int from, int to, int amount) throws IOException;

    /** The sum of all accounts. */
    int sum() throws IOException;

    int value(String name) throws IOException;
}
