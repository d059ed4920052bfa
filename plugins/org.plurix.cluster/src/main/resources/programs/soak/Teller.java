package soak;

/** Moves money between two accounts. Log: one word {@code from << 16 | to << 8 | amount} for each transfer. */
public final class Teller extends Worker {
    private static final int LARGEST_AMOUNT = 50;

    Teller(Soak soak, int index, int random) {
        super(soak, index, random);
    }

    @Override
    void work() {
        int from = next(Soak.ACCOUNTS);
        int to = next(Soak.ACCOUNTS);
        int amount = 1 + next(LARGEST_AMOUNT);
        soak.accounts[from] -= amount;
        soak.accounts[to] += amount;
        log.add(from << 16 | to << 8 | amount);
        done++;
    }
}
