package soak;

import plurix.Transaction;

/** What tellers, appenders and auditors have in common: a log, a generator of numbers, and when to end. */
public abstract class Worker extends Transaction {
    public final Soak soak;
    public final int index;
    public final Log log = new Log();
    /** Transactions committed. */
    public int done;
    private int random;

    Worker(Soak soak, int index, int random) {
        this.soak = soak;
        this.index = index;
        this.random = random;
        name = getClass().getName() + " " + index;
    }

    @Override
    public final void run() {
        if (soak.stopped) {
            soak.running--;
            finish();
            return;
        }
        work();
    }

    abstract void work();

    final int next(int bound) {
        random ^= random << 13;
        random ^= random >>> 17;
        random ^= random << 5;
        return (random >>> 1) % bound;
    }
}
