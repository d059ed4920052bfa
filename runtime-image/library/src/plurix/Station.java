package plurix;

/**
 * A member of the cluster: the anchor of its transactions and drivers. {@code STATION} in every class is the station that executes
 * the code; {@link Cluster#stations} reaches all. Written once when the station joins for the first time; a station that comes back
 * after a reset finds its old object, and so its transactions, again. Whatever changes often lives behind it on pages of its own.
 */
public final class Station {
    /** Index in {@link Cluster#stations}. */
    public final int id;
    /** Unique name, e.g. {@code node2} or {@code host}. */
    public final String name;
    public final TransactionVector transactions;
    public final Console console;
    public final StationStatistics statistics;
    /** The station's network device; null at a station without hardware of its own (the host). */
    public NetworkDevice network;
    /** How often the station has joined. */
    public int joins;

    /** The parts come from the caller because each lives on a page of its own. */
    public Station(int id, String name, TransactionVector transactions, StationStatistics statistics) {
        this.id = id;
        this.name = name;
        this.transactions = transactions;
        this.statistics = statistics;
        this.console = new Console(this);
    }

    /** Moves a transaction of this station to another one; false if it is not registered here (any more). */
    public boolean migrate(Transaction transaction, Station target) {
        if (!transactions.remove(transaction)) {
            return false;
        }
        target.transactions.add(transaction);
        return true;
    }

    public String toString() {
        return name;
    }
}
