package plurix.dhs.sim.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One try of one transaction as its station saw it: words read and written, operations on lists and registers, and how it ended. */
public final class Try {
    public final int station;
    /** Virtual times, and the commit number that the station was at when it began. */
    public final long began;
    public final long beganAt;
    /** 0: nobody saw the end. */
    public long ended;
    public Outcome outcome;
    /** A commit that wrote: its number (unknown end: the number that it asked for). Otherwise where the station was after the last read. */
    public long number;
    /** Words written with the last value of each. */
    public final Map<Integer, Integer> writes = new LinkedHashMap<>();
    /** What the transaction says about itself: counters that its workload sums up. */
    public final Map<String, Integer> notes = new LinkedHashMap<>();
    final List<Tx.Op> listOps = new ArrayList<>();
    final List<Tx.Op> registerOps = new ArrayList<>();
    private int[] reads = new int[16];
    private int readCount;

    public Try(int station, long began, long beganAt) {
        this.station = station;
        this.began = began;
        this.beganAt = beganAt;
        number = beganAt;
    }

    public boolean writer() {
        return !writes.isEmpty();
    }

    /** A word read before this try wrote it. */
    public void read(int word, int value) {
        if (readCount + 2 > reads.length) {
            reads = Arrays.copyOf(reads, 2 * reads.length);
        }
        reads[readCount++] = word;
        reads[readCount++] = value;
    }

    int readCount() {
        return readCount / 2;
    }

    int readWord(int i) {
        return reads[2 * i];
    }

    int readValue(int i) {
        return reads[2 * i + 1];
    }

    public void listRead(int list, int... values) {
        listOps.add(new Tx.Op(true, list, values));
    }

    public void listAppend(int list, int value) {
        listOps.add(new Tx.Op(false, list, value));
    }

    public void registerRead(int register, int value) {
        registerOps.add(new Tx.Op(true, register, value));
    }

    public void registerWrite(int register, int value) {
        registerOps.add(new Tx.Op(false, register, value));
    }

    /** Forgets what the program said: it runs again from its begin (not what it read and wrote). */
    public void forgetProgram() {
        listOps.clear();
        registerOps.clear();
        notes.clear();
    }

    @Override
    public String toString() {
        return "station " + station + (writer() ? " commit " : " read-only at ") + number + " began " + began + " ended " + ended;
    }
}
