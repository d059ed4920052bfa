package demo;

import plurix.Transaction;

/** Counts in one slot, one per run. */
public final class SlotWriter extends Transaction {
    private final PageThrash thrash;
    private final Slot slot;
    private int remaining;

    public SlotWriter(PageThrash thrash, int index, int times, String name) {
        this.thrash = thrash;
        slot = thrash.slots[index];
        remaining = times;
        this.name = name;
    }

    @Override
    public void run() {
        if (remaining > 0) {
            slot.value++;
            remaining--;
        }
        if (remaining == 0) {
            thrash.running--;
            finish();
        }
    }
}
