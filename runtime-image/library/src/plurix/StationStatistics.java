package plurix;

/**
 * What a station tells about itself; written by that station only, at most once a second and only if something changed. All counts
 * since its last boot. Slot arrays run parallel to {@link TransactionVector#slots}.
 */
public final class StationStatistics {
    public static final int FAILURES = 16;

    public final int[] slotRuns = new int[TransactionVector.CAPACITY];
    public final int[] slotAborts = new int[TransactionVector.CAPACITY];
    /** The last failures of transactions as text, ring: entry {@code failureCount % FAILURES} is the next to be overwritten. */
    public final String[] failures = new String[FAILURES];
    public int failureCount;
    public int commits;
    public int readOnlyCommits;
    public int aborts;
    public int pageRequests;
    public int pageReplies;
    public int framesReceived;
    public int framesSent;
    public int framesDropped;
    public long upMillis;

    public void addFailure(String text) {
        failures[failureCount % FAILURES] = text;
        failureCount++;
    }
}
