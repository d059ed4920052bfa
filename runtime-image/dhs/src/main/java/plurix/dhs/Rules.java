package plurix.dhs;

/**
 * Protocol rules that a simulation may switch off ({@link Config#disabledRules}) to prove that the checkers notice. Each bit names one
 * rule of docs/protocol.md.
 */
public final class Rules {
    /** A commit aborts a running transaction that read one of its pages. */
    public static final int VALIDATE_READS = 1;
    /** Applying a commit drops the old copies of its pages. */
    public static final int INVALIDATE = 1 << 1;
    /** A page is taken only with exactly the version that the directory names. */
    public static final int CHECK_VERSION = 1 << 2;
    /** A station commits only when it has every earlier commit. */
    public static final int CAUGHT_UP = 1 << 3;
    /** Only the holder of the token commits. */
    public static final int TOKEN = 1 << 4;
    /** A page reply counts only when all its parts are of one version. */
    public static final int WHOLE_PAGE = 1 << 5;
    /** An aborted transaction's pages go back to their shadow images. */
    public static final int RESTORE_SHADOW = 1 << 6;
    /** A commit counts only once all living members and a quorum hold it. */
    public static final int ACKNOWLEDGE = 1 << 7;
    /** A frame of an older epoch moves nothing. */
    public static final int EPOCH = 1 << 8;
    /** A new epoch takes over what any voter holds undecided. */
    public static final int ADOPT = 1 << 9;
    /** Pages of a commit in flight may not be accessed. */
    public static final int BLOCK_PENDING = 1 << 10;
    /** The owner serves the committed content (the shadow image), not what its running transaction writes. */
    public static final int SERVE_SHADOW = 1 << 11;
    /** A commit goes out only when its content is on as many stations as configured. */
    public static final int REPLICATE = 1 << 12;

    private Rules() {
    }
}
