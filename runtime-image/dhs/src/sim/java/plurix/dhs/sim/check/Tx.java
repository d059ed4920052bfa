package plurix.dhs.sim.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One transaction of a history as its client saw it: who, when, how it ended, and its operations on lists or registers in program order.
 * Values appended to a list, and values written to a register, are never used twice for the same key.
 */
public final class Tx {
    /** One operation. */
    static final class Op {
        final boolean isRead;
        final int key;
        /** List: all values seen, or the one appended. Register: the one value. */
        final int[] values;

        Op(boolean isRead, int key, int... values) {
            this.isRead = isRead;
            this.key = key;
            this.values = values;
        }
    }

    final long id;
    final int process;
    /** Times of one clock; 0: not known, then nothing follows from real time. */
    final long begin;
    final long end;
    final Outcome outcome;
    final List<Op> ops = new ArrayList<>();

    Tx(long id, int process, long begin, long end, Outcome outcome) {
        this.id = id;
        this.process = process;
        this.begin = begin;
        this.end = end;
        this.outcome = outcome;
    }

    /** List histories: the whole content seen. Register histories: one value. */
    public Tx read(int key, int... values) {
        ops.add(new Op(true, key, values));
        return this;
    }

    /** List histories only. */
    public Tx append(int key, int value) {
        ops.add(new Op(false, key, value));
        return this;
    }

    /** Register histories only. */
    public Tx write(int key, int value) {
        ops.add(new Op(false, key, value));
        return this;
    }

    boolean writes() {
        for (Op op : ops) {
            if (!op.isRead) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        StringBuilder b = new StringBuilder("T").append(id).append(" (station ").append(process);
        b.append(outcome == Outcome.COMMITTED ? ":" : outcome == Outcome.ABORTED ? ", aborted:" : ", end unknown:");
        for (Op op : ops) {
            b.append(op.isRead ? " r " : " w ").append(op.key).append('=');
            b.append(op.values.length == 1 ? String.valueOf(op.values[0]) : shortened(op.values));
        }
        return b.append(')').toString();
    }

    private static String shortened(int[] values) {
        int shown = 4;
        return values.length <= shown ? Arrays.toString(values)
                : "[.. " + Arrays.toString(Arrays.copyOfRange(values, values.length - shown, values.length)).substring(1);
    }
}
