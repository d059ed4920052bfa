package plurix;

/**
 * A unit of work that the transaction loop of a station runs again and again, each time as one DHS transaction, until it calls
 * {@link #finish()} or is removed from the station's vector. Everything {@link #run()} changes in the heap becomes visible to all
 * stations at once when the run commits, or not at all; a run that collides with another station's commit is undone and run again.
 *
 * Keep all state in fields: nothing on the stack survives a run. That is also why a transaction migrates by mere removal from one
 * vector and insertion into another.
 */
public abstract class Transaction {
    /** Values of {@link #state}. */
    public static final int NEW = 0;
    public static final int REGISTERED = 1;
    public static final int FINISHED = 2;
    public static final int FAILED = 3;
    public static final int REMOVED = 4;

    public static final int LOW = 1;
    public static final int NORMAL = 5;
    public static final int HIGH = 9;

    /** Shown to the user; the class name if null. */
    public String name;
    /** Class, message and stack trace of the uncaught exception that ended it (state FAILED), else null. */
    public String failure;
    /** Higher runs first; equal priorities take turns. Copied into the vector by {@link TransactionVector#add}. */
    public int priority = NORMAL;
    /** Unique in the cluster from the first registration on; 0 before. */
    public int id;
    public int state;
    /** Longest time for one run in milliseconds; 0 = the kernel's default (10 s). A run that exceeds it is aborted and reported. */
    public int timeLimit;
    /** Set by {@link #finish()}: the loop takes the transaction out of its vector with the commit of this run. */
    public boolean done;

    public abstract void run();

    /** No further run: with the commit of the present one the transaction leaves its vector. */
    public final void finish() {
        done = true;
    }

    /**
     * Tells the loop that this run found nothing to do: the next run comes only after some page that this node had in use was
     * changed by another station, or another transaction of this station committed a change. Returns at once; end the run after it.
     */
    public final void waitForChange() {
        plurix.rt.LoopState.waiting = true;
    }

    public String toString() {
        return name != null ? name : getClass().getName();
    }
}
