package demo;

import plurix.Cluster;
import plurix.Station;

/**
 * Money moves between shared accounts; none may appear or vanish. {@code run demo.Bank [TRANSFERS [SEED]]} starts a teller on every node; at the
 * end the accounts must add up to {@link #TOTAL} and {@code running} must be 0. The host finds the object in the registry as {@link #NAME}.
 */
public final class Bank {
    public static final String NAME = "demo.Bank";
    public static final int ACCOUNTS = 100;
    public static final int OPENING_BALANCE = 1000;
    public static final int TOTAL = ACCOUNTS * OPENING_BALANCE;
    private static final int TRANSFERS = 2000;
    private static final long SEED = 20041;

    public final int[] accounts = new int[ACCOUNTS];
    /** Transfers done, over all tellers. */
    public int transfers;
    /** Tellers that are not finished. */
    public int running;

    public int sum() {
        int sum = 0;
        for (int i = 0; i < ACCOUNTS; i++) {
            sum += accounts[i];
        }
        return sum;
    }

    public static void main(String[] args) {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : TRANSFERS;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : SEED;
        Bank bank = new Bank();
        for (int i = 0; i < ACCOUNTS; i++) {
            bank.accounts[i] = OPENING_BALANCE;
        }
        Cluster.registry.put(NAME, bank);
        Spacing.nextPage();
        for (int i = 0; i < Cluster.stations.length; i++) {
            Station station = Cluster.stations[i];
            if (station != null && station.network != null) {
                station.transactions.add(new BankTeller(bank, times, seed + i, "teller of " + station.name));
                bank.running++;
                Spacing.nextPage();
            }
        }
    }
}
