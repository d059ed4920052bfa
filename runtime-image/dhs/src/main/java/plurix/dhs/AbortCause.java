package plurix.dhs;

/** Why a transaction was aborted. */
public final class AbortCause {
    public static final int NONE = 0;
    /** A commit wrote a page that this transaction had read (winner, page and commit number are known). */
    public static final int READ_CONFLICT = 1;
    /** A commit wrote a page that this transaction had written. */
    public static final int WRITE_CONFLICT = 2;
    /** A commit changed a resident page; every running transaction starts again on the new content. */
    public static final int RESIDENT_CHANGED = 3;
    /** No page frame was free for a page or a shadow image. */
    public static final int OUT_OF_FRAMES = 4;
    /** The write set has more separate runs than one commit can carry. */
    public static final int TOO_LARGE = 5;
    /** The caller asked (exception, time limit, voluntary). */
    public static final int CALLER = 6;
    /** The station was cut off or had to be brought up to date as a whole. */
    public static final int RESYNC = 7;
    /** Number of causes, for counters. */
    public static final int COUNT = 8;

    private AbortCause() {
    }
}
