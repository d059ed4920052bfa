package demo;

import java.util.Random;
import plurix.Transaction;

/** One transfer per run between two accounts chosen by a seeded generator; an account never goes below zero. */
public final class BankTeller extends Transaction {
    private static final int LARGEST_AMOUNT = 100;

    private final Bank bank;
    private final Random random;
    private int remaining;

    public BankTeller(Bank bank, int times, long seed, String name) {
        this.bank = bank;
        random = new Random(seed);
        remaining = times;
        this.name = name;
    }

    @Override
    public void run() {
        if (remaining > 0) {
            int from = random.nextInt(Bank.ACCOUNTS);
            int to = random.nextInt(Bank.ACCOUNTS);
            int amount = Math.min(1 + random.nextInt(LARGEST_AMOUNT), bank.accounts[from]);
            bank.accounts[from] -= amount;
            bank.accounts[to] += amount;
            bank.transfers++;
            remaining--;
        }
        if (remaining == 0) {
            bank.running--;
            finish();
        }
    }
}
