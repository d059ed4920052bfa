package soak;

/**
 * Reads some lists and appends to some. Log of a transaction: number of operations, then per operation {@code list << 1}, size, fingerprint
 * for a list read, or {@code list << 1 | 1}, size before, value for a value appended.
 */
public final class Appender extends Worker {
    private static final int MOST_OPERATIONS = 4;
    private static final int WORKER_SHIFT = 24;
    private int value;

    Appender(Soak soak, int index, int random) {
        super(soak, index, random);
    }

    @Override
    void work() {
        int operations = 1 + next(MOST_OPERATIONS);
        log.add(operations);
        for (int i = 0; i < operations; i++) {
            Slot slot = soak.slots[next(Soak.SLOTS)];
            if (next(2) == 0) {
                read(slot.current);
            } else {
                append(slot);
            }
        }
        done++;
    }

    private void read(AppendList list) {
        log.add(list.number << 1);
        log.add(list.size);
        log.add(list.fingerprint());
    }

    private void append(Slot slot) {
        if (slot.current.size == AppendList.CAPACITY) {
            slot.current = new AppendList(slot.current.number + Soak.SLOTS, slot.current);
        }
        AppendList list = slot.current;
        value++;
        int unique = index << WORKER_SHIFT | value;
        log.add(list.number << 1 | 1);
        log.add(list.size);
        log.add(unique);
        list.values[list.size] = unique;
        list.size++;
    }
}
