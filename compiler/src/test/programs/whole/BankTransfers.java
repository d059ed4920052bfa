import java.util.Random;

/** Accounts with checked exceptions, transactions rolled back by finally. */
public class BankTransfers {
    static class Broke extends Exception {
        final long missing;
        Broke(long m) {
            super("missing " + m);
            missing = m;
        }
    }

    static class Account {
        long balance;
        final String name;
        Account(String n, long b) {
            name = n;
            balance = b;
        }
        void take(long v) throws Broke {
            if (v > balance) throw new Broke(v - balance);
            balance -= v;
        }
        void give(long v) {
            if (balance + v > 1000) throw new IllegalArgumentException(name + " is full");
            balance += v;
        }
    }

    static boolean transfer(Account a, Account b, long v) {
        long oldA = a.balance;
        long oldB = b.balance;
        boolean ok = false;
        try {
            a.take(v);
            b.give(v);
            ok = true;
            return true;
        } catch (Broke e) {
            System.out.print(e.getMessage() + " ");
            return false;
        } finally {
            if (!ok) {
                a.balance = oldA;
                b.balance = oldB;
            }
        }
    }

    public static void main(String[] args) {
        Account[] as = {new Account("a", 500), new Account("b", 300), new Account("c", 950)};
        Random r = new Random(1);
        int done = 0;
        int full = 0;
        for (int i = 0; i < 60; i++) try {
            if (transfer(as[r.nextInt(3)], as[r.nextInt(3)], r.nextInt(400))) done++;
        } catch (IllegalArgumentException e) {
            full++;
        }
        System.out.println("");
        long sum = 0;
        for (Account a : as) {
            System.out.println(a.name + " " + a.balance);
            sum += a.balance;
        }
        System.out.println(sum + " " + done + " " + full);
    }
}
