package plurix.dhs.sim.work;

import plurix.dhs.sim.check.Try;

/** Shared memory as a running transaction sees it. Words are named by page * {@link Layout#WORDS_PER_PAGE} + index. */
public interface Memory {
    int read(int word);

    void write(int word, int value);

    /** A number that no other try of any transaction gets; never 0. */
    int unique();

    /** Where the program tells what it read and did, in terms of its workload. */
    Try told();
}
