package demo;

import plurix.Transaction;

/** Adds one to the shared counter per run. */
public final class CounterWorker extends Transaction {
    private final Counter counter;
    private int remaining;

    public CounterWorker(Counter counter, int times, String name) {
        this.counter = counter;
        remaining = times;
        this.name = name;
    }

    @Override
    public void run() {
        if (remaining > 0) {
            counter.value++;
            remaining--;
        }
        if (remaining == 0) {
            counter.running--;
            finish();
        }
    }
}
