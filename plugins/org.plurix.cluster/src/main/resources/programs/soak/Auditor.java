package soak;

/** Adds up all accounts in a read-only transaction whenever something has changed. Log: each sum that was wrong. */
public final class Auditor extends Worker {
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
            done++;
        }
        waitForChange();
    }
}
