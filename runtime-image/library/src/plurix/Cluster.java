package plurix;

/**
 * The cluster as every station sees it. The static fields are written when the first station formats the heap and stay as they are;
 * what changes lives in objects behind them.
 */
public final class Cluster {
    public static final int MAX_STATIONS = 64;

    /** Index = station id; null where no station has joined yet. Null itself until the first station has formatted the heap. */
    public static Station[] stations;
    /** Who may allocate where. */
    public static ChunkTable chunks;
    /** Named roots of application data. */
    public static Registry registry;

    private Cluster() { }

    /** The station that executes this; same as {@code STATION}. */
    public static Station here() {
        return STATION;
    }

    /** Station of that name or null. */
    public static Station find(String name) {
        for (int i = 0; i < stations.length; i++) {
            if (stations[i] != null && stations[i].name.equals(name)) {
                return stations[i];
            }
        }
        return null;
    }

    /** Number of stations that have joined so far. */
    public static int size() {
        int size = 0;
        for (int i = 0; i < stations.length; i++) {
            if (stations[i] != null) {
                size++;
            }
        }
        return size;
    }
}
