package plurix.dhs.sim.check;

import java.util.ArrayList;
import java.util.List;

/** Transactions that append to lists and read whole lists. Because a list shows who appended in which order, its check is complete. */
public final class AppendHistory {
    final List<Tx> transactions = new ArrayList<>();
    Tx last;

    /** A transaction; its operations are added to the answer. Times of one clock, 0 where not known. */
    public Tx add(long id, int process, long begin, long end, Outcome outcome) {
        Tx t = new Tx(id, process, begin, end, outcome);
        transactions.add(t);
        return t;
    }

    /** The state after everything: every committed append to a list that it reads must be in what it reads. */
    public Tx addLast(long id, int process) {
        last = add(id, process, 0, 0, Outcome.COMMITTED);
        return last;
    }

    public int size() {
        return transactions.size();
    }
}
