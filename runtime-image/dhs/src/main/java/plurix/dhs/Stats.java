package plurix.dhs;

/** Indexes of the counters of {@link Engine#stat}. The first SHARED ones travel in heartbeats, so every member knows everybody's. */
public final class Stats {
    public static final int COMMITS = 0;
    public static final int READ_ONLY_COMMITS = 1;
    public static final int ABORTS = 2;
    public static final int PAGE_REQUESTS = 3;
    public static final int PAGES_SERVED = 4;
    public static final int TRIES = 5;
    /** Counters below are known locally only. */
    public static final int SHARED = 6;

    /** ABORT_CAUSES + cause: aborts by {@link AbortCause}. */
    public static final int ABORT_CAUSES = 8;
    public static final int FRAMES_SENT = 16;
    public static final int FRAMES_RECEIVED = 17;
    /** Frames that were repeated because no answer came. */
    public static final int RETRANSMISSIONS = 18;
    /** Dropped: no frame of this protocol at all, or one of another cluster or version. */
    public static final int FOREIGN_FRAMES = 19;
    /** Dropped: wrong length, check sum, or a field out of range. */
    public static final int MALFORMED_FRAMES = 20;
    /** Dropped: of an earlier life of its sender, or of a station that is no member. */
    public static final int STALE_FRAMES = 21;
    public static final int PAGES_RECEIVED = 22;
    public static final int PAGES_REJECTED = 23;
    public static final int TOKEN_VISITS = 24;
    public static final int GAPS = 25;
    public static final int COMMITS_REPAIRED = 26;
    public static final int RESYNCS = 27;
    public static final int ELECTIONS = 28;
    public static final int PROMOTIONS = 29;
    public static final int EVICTIONS = 30;
    public static final int COMMITS_APPLIED = 31;
    /** Pages sent to another station before the commit that wrote them. */
    public static final int PAGES_PLACED = 32;
    /** Copies brought up to date by the changes that came with a commit. */
    public static final int PAGES_PATCHED = 33;
    /** Pages that this station has taken over because others had lost theirs, or that it owed. */
    public static final int PAGES_RESTORED = 34;
    /** Pages that this station should have kept but had no frame for. */
    public static final int KEEP_DECLINED = 35;
    public static final int COUNT = 36;

    private Stats() {
    }
}
