package soak;

/** Adds up all accounts in a read-only transaction, now and then in one that writes. Log: each sum that was wrong. */
public final class Auditor extends Worker {
    private static final int SELDOM = 64;

    Auditor(Soak soak, int index, int random) {
        super(soak, index, random);
    }

    @Override
    void work() {
        int sum = 0;
        for (int i = 0; i < Soak.ACCOUNTS; i++) {
            sum += soak.accounts[i];
        }
        if (sum != Soak.ACCOUNTS * Soak.OPENING_BALANCE) {
            log.add(sum);
        }
        if ((System.nanoTime() >> 20) % SELDOM == 0) {
            done++;
        }
    }
}
