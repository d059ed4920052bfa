package plurix.dhs.sim.work;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import plurix.dhs.sim.check.AppendChecker;
import plurix.dhs.sim.check.RunHistory;

/**
 * Appends to lists and reads of whole lists, several in one transaction. A list lies in a slot: its number, its length, its values. A full
 * list is read a last time and a new one begins in its slot.
 */
final class ListAppend extends Workload {
    private static final int SLOTS = 8;
    private static final int SLOT_WORDS = 100;
    private static final int FULL = 24;
    private static final int MOST_OPS = 4;

    private static int slot(int i) {
        return Layout.word(Layout.LISTS + i % Layout.LIST_PAGES, i / Layout.LIST_PAGES * SLOT_WORDS);
    }

    /** The checker's name of the list that lies in a slot now. */
    private static int name(int slot, int generation) {
        return generation * SLOTS + slot;
    }

    private static int[] read(Memory m, int slot) {
        int generation = m.read(slot(slot));
        int length = m.read(slot(slot) + 1);
        if (length < 0 || length > FULL) {
            throw new Transaction.Inconsistent("list in slot " + slot + " has length " + length);
        }
        int[] list = new int[length];
        for (int i = 0; i < length; i++) {
            list[i] = m.read(slot(slot) + 2 + i);
        }
        m.told().listRead(name(slot, generation), list);
        return list;
    }

    private static void append(Memory m, int slot, int value) {
        int generation = m.read(slot(slot));
        int length = m.read(slot(slot) + 1);
        if (length >= FULL) {
            read(m, slot);
            m.write(slot(slot), ++generation);
            length = 0;
        }
        m.write(slot(slot) + 2 + length, value);
        m.write(slot(slot) + 1, length + 1);
        m.told().listAppend(name(slot, generation), value);
    }

    @Override
    public Transaction next(int station, SimRandom random) {
        int ops = random.between(1, MOST_OPS);
        int[] slots = new int[ops];
        boolean[] reads = new boolean[ops];
        for (int i = 0; i < ops; i++) {
            slots[i] = random.below(SLOTS);
            reads[i] = random.chance(0.5);
        }
        return m -> {
            for (int i = 0; i < ops; i++) {
                if (reads[i]) {
                    read(m, slots[i]);
                } else {
                    append(m, slots[i], m.unique() * MOST_OPS + i);
                }
            }
        };
    }

    @Override
    public void verify(IntUnaryOperator word, RunHistory history, Consumer<String> report) {
        for (String violation : AppendChecker.check(history.appends())) {
            report.accept("list-append: " + violation);
        }
    }
}
