package bench;

import plurix.Transaction;

/** One measured transaction per run, without pause. */
public final class Worker extends Transaction {
    private static final int LARGEST_AMOUNT = 10;
    private final Load load;
    private final int kind;
    private int random;
    /** Runs that were committed; not counted by the kinds that only read. */
    public int done;

    Worker(Load load, int kind, int index) {
        this.load = load;
        this.kind = kind;
        random = 0x9E3779B9 + 7919 * index;
    }

    @Override
    public void run() {
        if (load.stopped) {
            load.running--;
            finish();
            return;
        }
        switch (kind) {
            case Load.COUNTER:
                load.counter[0]++;
                done++;
                break;
            case Load.BANK:
                transfer();
                done++;
                break;
            case Load.READ:
                audit();
                break;
            case Load.OWN:
                done++;
                break;
            default:
                break;
        }
    }

    private void transfer() {
        int from = next(Load.ACCOUNTS);
        int to = next(Load.ACCOUNTS);
        int amount = 1 + next(LARGEST_AMOUNT);
        load.accounts[from] -= amount;
        load.accounts[to] += amount;
    }

    private void audit() {
        int[] accounts = load.accounts;
        int sum = 0;
        for (int i = 0; i < accounts.length; i++) {
            sum += accounts[i];
        }
        if (sum != Load.ACCOUNTS * Load.OPENING_BALANCE) {
            load.wrong++;
        }
    }

    private int next(int bound) {
        random ^= random << 13;
        random ^= random >>> 17;
        random ^= random << 5;
        return (random >>> 1) % bound;
    }
}
