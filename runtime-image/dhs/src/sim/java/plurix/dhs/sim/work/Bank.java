package plurix.dhs.sim.work;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import plurix.dhs.sim.check.RunHistory;

/** Accounts over several pages: transfers, and audits that must find the same total at any time. */
final class Bank extends Workload {
    private static final int ACCOUNTS = 30;
    private static final int DISTANCE = 7;
    private static final int MOST_MONEY = 50;
    private static final double AUDITS = 0.2;

    private static int word(int account) {
        return Layout.word(Layout.BANK + account % Layout.BANK_PAGES, account / Layout.BANK_PAGES * DISTANCE);
    }

    private static void audit(Memory m) {
        int sum = 0;
        for (int i = 0; i < ACCOUNTS; i++) {
            sum += m.read(word(i));
        }
        if (sum != 0) {
            throw new Transaction.Inconsistent("money was made or lost: " + sum);
        }
    }

    @Override
    public Transaction next(int station, SimRandom random) {
        if (random.chance(AUDITS)) {
            return Bank::audit;
        }
        int from = word(random.below(ACCOUNTS));
        int to = word(random.below(ACCOUNTS));
        int amount = random.between(1, MOST_MONEY);
        return m -> {
            m.write(from, m.read(from) - amount);
            m.write(to, m.read(to) + amount);
        };
    }

    @Override
    public void verify(IntUnaryOperator word, RunHistory history, Consumer<String> report) {
        walk(word, Bank::audit, report);
    }
}
