package plurix.dhs.sim.check;

import java.util.ArrayList;
import java.util.List;

/** Transactions that read and write registers. Registers begin with the value {@link #INITIAL}, which nobody writes. */
public final class RegisterHistory {
    public static final int INITIAL = 0;
    final List<Tx> transactions = new ArrayList<>();

    /** A transaction; its operations are added to the answer. Times of one clock, 0 where not known. */
    public Tx add(long id, int process, long begin, long end, Outcome outcome) {
        Tx t = new Tx(id, process, begin, end, outcome);
        transactions.add(t);
        return t;
    }

    public int size() {
        return transactions.size();
    }
}
