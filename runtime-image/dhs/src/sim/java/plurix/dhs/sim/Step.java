package plurix.dhs.sim;

/** A transaction as steps, each with at most one access to shared memory, made before anything else. */
interface Step {
    /** Makes step number n. True when the transaction is complete. */
    boolean step(int n, Memory memory);

    /** Shared memory as the transaction sees it. Words are named by page * 1024 + index. */
    interface Memory {
        int read(int word);

        void write(int word, int value);
    }
}
