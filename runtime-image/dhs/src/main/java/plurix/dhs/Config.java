package plurix.dhs;

/**
 * What an engine is told at construction. Times in microseconds. Fill it, then hand it to {@link Engine}; changing it afterwards has
 * no defined effect. All stations of a cluster must agree on cluster, imageId, pageCount and pageKind.
 */
public final class Config {
    /** Station numbers are 0..MAX_STATIONS-1. */
    public static final int MAX_STATIONS = 64;

    /** Bits of {@link #pageKind}. IMAGE: every station boots with its content, valid as of commit 0. RESIDENT: see docs/protocol.md. */
    public static final int IMAGE = 1;
    public static final int RESIDENT = 2;

    /** This station's number. */
    public int station;
    /** Which life of this station this is: must differ from every earlier one (random or a time stamp), never 0. */
    public int incarnation;
    /** Number of the cluster; frames of other clusters are dropped. */
    public int cluster;
    /** Check sum of the boot image: a station with another image is not let in. */
    public int imageId;
    /** This station founds the cluster if nobody answers its first join requests. Exactly one station of a cluster has it. */
    public boolean founder;
    /** Pages of the DHS that this engine handles. */
    public int pageCount;
    /** One byte per page: IMAGE and RESIDENT bits. */
    public byte[] pageKind;

    /** A station that is silent for this long is suspected; without a sign of the token for this long a new epoch is sought. */
    public int suspectAfter = 700000;
    /** A suspected station that stays silent is removed from the members after this long. */
    public int removeAfter = 1500000;
    /** A station that has not heard a quorum for this long finishes no transaction, read-only ones included. Less than suspectAfter. */
    public int isolatedAfter = 600000;
    /** Interval of heartbeats. */
    public int heartbeat = 200000;
    /** First repetition of an unanswered frame; doubles up to repeatMost. */
    public int repeatFirst = 20000;
    public int repeatMost = 160000;
    /** How long a founder listens before it founds. */
    public int foundAfter = 30000;
    /** Commits that a station may make in one visit of the token while others wait for it. */
    public int commitsPerVisit = 4;
    /** How long the token waits for the local work that asked for it while others wait. */
    public int holdMost = 20000;
    /** How long it waits for the next commit of a visit. */
    public int holdBetween = 1000;
    /** How long it waits for a promoted transaction to begin (its thread may be far from the network's). */
    public int turnMost = 200000;
    /** After so many aborts in a row a transaction is promoted: it gets the token before it runs and cannot lose. */
    public int promoteAfter = 4;
    /** Stations that keep every committed page, as far as there are members enough. 1: the committer alone. */
    public int copies = 2;
    /** How long a station that leaves waits for others to take over the pages that only it has. */
    public int handOverMost = 5000000;
    /** Size of the ring of recent commits in 32-bit words. */
    public int logWords = 16384;
    /** Protocol rules switched off, for proving that the checkers notice; 0 in any real use (see {@link Rules}). */
    public int disabledRules;

    /** Marks count pages from first with the given bits. */
    public void mark(int first, int count, int bits) {
        for (int i = 0; i < count; i++) {
            pageKind[first + i] |= (byte) bits;
        }
    }
}
