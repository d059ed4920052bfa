package plurix.rt;

/**
 * What the running transaction tells the transaction loop of its node without touching the heap. The loop resets it before each
 * run; nothing here survives a run.
 */
@NodeLocal
public final class LoopState {
    private LoopState() { }

    /** The run found nothing to do (see {@code plurix.Transaction.waitForChange}). */
    public static boolean waiting;
}
