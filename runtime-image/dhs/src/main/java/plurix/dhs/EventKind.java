package plurix.dhs;

/** Kinds of event records (seam {@link Events}). "number" is the commit number the station was at unless said otherwise. */
public final class EventKind {
    /** A transaction try began. a = try serial, b = restarts so far, c = 1 when promoted. */
    public static final int TRY = 1;
    /** A transaction committed under number. a = try serial, b = pages read, c = pages written (0: read-only). */
    public static final int COMMIT = 2;
    /** A transaction was aborted. number = winning commit, a = winner station or -1, b = page or -1, c = {@link AbortCause}. */
    public static final int ABORT = 3;
    /** An access needed the network. a = page, b = 1 for a write, c = station asked. */
    public static final int FAULT = 4;
    /** A page arrived complete. number = its version, a = page, b = sender. */
    public static final int PAGE_IN = 5;
    /** A page was served. number = its version, a = page, b = receiver. */
    public static final int PAGE_OUT = 6;
    /** The token came here. a = token serial, b = previous holder. */
    public static final int TOKEN_IN = 7;
    /** The token left. a = token serial, b = next holder. */
    public static final int TOKEN_OUT = 8;
    /** A foreign commit was applied. a = committer, b = pages written, c = commit kind. */
    public static final int APPLY = 9;
    /** A station became a member. a = station, b = its incarnation. */
    public static final int JOIN = 10;
    /** A station ceased to be a member. a = station, b = its incarnation. */
    public static final int LEAVE = 11;
    /** A station is suspected (c = 1) or heard again (c = 0). a = station. */
    public static final int SUSPECT = 12;
    /** A new epoch began. a = epoch, b = station that won it. */
    public static final int EPOCH = 13;
    /** This station lost contact with the quorum (c = 1) or has it again (c = 0). */
    public static final int ISOLATED = 14;
    /** A broken invariant was met and survived by refusing. a = code of the place. */
    public static final int REFUSED = 15;
    /** The try runs a transaction. a = its id, 0: the station's own work; b = slot or -1; c = priority. */
    public static final int RUN = 16;
    /** The try's code has ended and asks to be committed. a = try serial, b = pages written, c = 1 when the token is here already. */
    public static final int COMMIT_BEGIN = 17;
    /** The commit went out to the members. number = the one asked for, a = try serial, b = pages written, c = runs of pages. */
    public static final int PROPOSE = 18;
    /** A promoted transaction waits for the token before it begins. a = serial of the try to come, b = restarts so far. */
    public static final int TURN_WAIT = 19;
    /**
     * What a commit changed on one page, recorded behind COMMIT while a host watches. number = commit, a = page, c = block of 128 bytes
     * (0..31), b = bit set of its 32 words that changed. c = 32: b = bit set of further blocks with changes, words not known.
     */
    public static final int WROTE = 20;
    /** What an aborted try had changed on one page, recorded before ABORT while a host watches. a, b, c as in WROTE. */
    public static final int UNDID = 21;
    /** The station's recording begins: a new life. a = its identity. */
    public static final int BOOT = 22;

    /** A commit made a station a further holder of pages. a = station, b = pages. */
    public static final int KEEP = 23;

    private EventKind() {
    }
}
