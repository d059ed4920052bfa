package plurix.dhs;

/** What a call of the local transaction interface of {@link Engine} answers. */
public final class Outcome {
    /** Go on. */
    public static final int READY = 0;
    /** Not yet: wait for a frame or a timer tick, then make the same call again. */
    public static final int WAIT = 1;
    /** The transaction was aborted and its pages are restored; unwind, then {@link Engine#begin} again. */
    public static final int ABORTED = 2;
    /** No living station has the page: its owner was lost. The transaction cannot go on; abort it. */
    public static final int UNAVAILABLE = 3;
    /** The transaction is committed. */
    public static final int COMMITTED = 4;

    private Outcome() {
    }
}
