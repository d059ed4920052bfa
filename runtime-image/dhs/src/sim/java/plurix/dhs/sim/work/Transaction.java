package plurix.dhs.sim.work;

/**
 * A program. It may be run again from its begin at any access, so it keeps nothing outside and decides by what it reads only. What it reads
 * must always be consistent, also when its try will be aborted: if not, it throws {@link Inconsistent}.
 */
public interface Transaction {
    void run(Memory m);

    /** A program saw what no order of transactions can have left. */
    final class Inconsistent extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Inconsistent(String what) {
            super(what, null, false, false);
        }
    }
}
