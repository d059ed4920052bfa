package plurix.kernel;

import plurix.Transaction;
import plurix.TransactionVector;
import plurix.rt.NodeLocal;

/**
 * Chooses the next transaction of the station: highest priority, equal ones in turn, and none that waits for a change that has not come.
 * Reads only the vector's own pages. Runs inside a transaction; what it remembers is local and changes only at commits.
 */
@NodeLocal
final class Scheduler {
    private static final int SLOTS = TransactionVector.CAPACITY;

    /** Per slot: transaction that waits, and the change count at which it began to. */
    private static int[] waitingId;
    private static int[] waitingSince;
    static int[] runs;
    static int[] aborts;
    private static int lastSlot;
    private static int activity;

    private Scheduler() {
    }

    static void initialize() {
        waitingId = new int[SLOTS];
        waitingSince = new int[SLOTS];
        runs = new int[SLOTS];
        aborts = new int[SLOTS];
    }

    /** Slot of the next transaction or -1. */
    static int choose(TransactionVector vector, int changes) {
        Transaction[] slots = vector.slots;
        int[] priorities = vector.priorities;
        int best = -1;
        for (int i = 1; i <= SLOTS; i++) {
            int slot = lastSlot + i & SLOTS - 1;
            if (slots[slot] != null && (best < 0 || priorities[slot] > priorities[best])
                    && (waitingId[slot] == 0 || waitingSince[slot] != changes)) {
                best = slot;
            }
        }
        return best;
    }

    /** The transaction of a slot has committed a run. */
    static void committed(int slot, int id, boolean waits, int changes) {
        lastSlot = slot;
        runs[slot]++;
        activity++;
        waitingId[slot] = waits ? id : 0;
        waitingSince[slot] = changes;
    }

    static void aborted(int slot) {
        aborts[slot]++;
        activity++;
    }

    /** Moves with every run and abort of a transaction. */
    static int activity() {
        return activity;
    }
}
