package plurix;

/**
 * The transactions registered at one station: a table of fixed size, so that any station and the host edit it with a few plain
 * stores inside a transaction. An entry is in use if {@code slots[i] != null}; {@code priorities[i]} repeats the transaction's
 * priority so that choosing the next one touches no page but the vector's own. Lives on pages of its own: a change to it restarts
 * only what its station runs at that moment, which is what makes migration of a running transaction safe.
 */
public final class TransactionVector {
    public static final int CAPACITY = 64;

    public final Transaction[] slots = new Transaction[CAPACITY];
    public final int[] priorities = new int[CAPACITY];
    /** Station that owns the vector, upper half of the ids it hands out. */
    public final int stationId;
    /** Lower half of the next id. */
    public int nextId = 1;

    public TransactionVector(int stationId) {
        this.stationId = stationId;
    }

    /** Registers a transaction; it keeps its id if it has one (migration). */
    public void add(Transaction transaction) {
        if (indexOf(transaction) >= 0) {
            throw new IllegalArgumentException(transaction + " is already registered at station " + stationId);
        }
        int free = indexOf(null);
        if (free < 0) {
            throw new IllegalStateException("station " + stationId + " has no free transaction slot (" + CAPACITY + " in use)");
        }
        if (transaction.id == 0) {
            transaction.id = ((stationId + 1) << 16) | nextId;
            nextId++;
        }
        transaction.state = Transaction.REGISTERED;
        transaction.done = false;
        slots[free] = transaction;
        priorities[free] = transaction.priority;
    }

    /** Takes a transaction out; false if it is not registered here. */
    public boolean remove(Transaction transaction) {
        int index = indexOf(transaction);
        if (index < 0) {
            return false;
        }
        removeAt(index, Transaction.REMOVED);
        return true;
    }

    /** Takes the transaction of a slot out and gives it a final state. */
    public void removeAt(int index, int state) {
        slots[index].state = state;
        slots[index] = null;
        priorities[index] = 0;
    }

    /** Slot of a transaction or -1; of the first free slot for null. */
    public int indexOf(Transaction transaction) {
        for (int i = 0; i < CAPACITY; i++) {
            if (slots[i] == transaction) {
                return i;
            }
        }
        return -1;
    }

    public int size() {
        int size = 0;
        for (int i = 0; i < CAPACITY; i++) {
            if (slots[i] != null) {
                size++;
            }
        }
        return size;
    }
}
