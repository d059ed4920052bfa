package plurix.dhs.sim;

import java.util.Arrays;
import plurix.dhs.sim.check.Try;
import plurix.dhs.sim.work.Layout;
import plurix.dhs.sim.work.Memory;
import plurix.dhs.sim.work.Transaction;

/**
 * Memory of a station's running program. The program is run again from its begin each time it may go on: the accesses it has made already are
 * answered from a record, then it makes a few new ones, then it is stopped, so that other stations act between.
 */
final class ProgramMemory implements Memory {
    /** Thrown through the program: it has made its accesses of this turn, or an access must wait or has ended the try. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Stopped(String why) {
            super(why, null, false, false);
        }
    }

    static final Stopped YIELD = new Stopped("turn is over");
    static final Stopped WAIT = new Stopped("access is not possible now");

    private final SimStation station;
    private Try current;
    private int unique;
    private int[] record = new int[64];
    private int recorded;
    private int at;
    private int budget;

    ProgramMemory(SimStation station) {
        this.station = station;
    }

    void begin(Try newTry, int newUnique) {
        current = newTry;
        unique = newUnique;
        recorded = 0;
    }

    void clear() {
        recorded = 0;
    }

    /** The program runs again and may make so many new accesses. */
    void resume(int accesses) {
        at = 0;
        budget = accesses;
    }

    private void spend() {
        if (budget-- == 0) {
            throw YIELD;
        }
    }

    private static int page(int word) {
        if (word < 0 || word >= Layout.PAGES * Layout.WORDS_PER_PAGE) {
            throw new Transaction.Inconsistent("what it took for a reference leads to word " + word);
        }
        return word / Layout.WORDS_PER_PAGE;
    }

    private int done(int value) {
        if (recorded == record.length) {
            record = Arrays.copyOf(record, 2 * recorded);
        }
        record[recorded++] = value;
        at++;
        return value;
    }

    @Override
    public int read(int word) {
        if (at < recorded) {
            return record[at++];
        }
        spend();
        int page = page(word);
        if (!station.pages.mayRead(page)) {
            station.settle(station.engine.readFault(page));
        }
        int v = station.pages.word(page, word % Layout.WORDS_PER_PAGE * Integer.BYTES);
        if (!current.writes.containsKey(word)) {
            current.read(word, v);
        }
        current.number = station.engine.commitNumber();
        return done(v);
    }

    @Override
    public void write(int word, int value) {
        if (at < recorded) {
            at++;
            return;
        }
        spend();
        int page = page(word);
        if (!station.pages.mayWrite(page)) {
            station.settle(station.engine.writeFault(page));
        }
        current.writes.put(word, value);
        station.pages.setWord(page, word % Layout.WORDS_PER_PAGE * Integer.BYTES, value);
        done(value);
    }

    @Override
    public int unique() {
        return unique;
    }

    @Override
    public Try told() {
        return current;
    }
}
