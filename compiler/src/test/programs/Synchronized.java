/** synchronized blocks and methods in one activity. */
public class Synchronized {
    private int count;
    private static int total;

    synchronized void add(int n) {
        count += n;
        if (n > 1) {
            add(n - 1);
        }
    }

    static synchronized int addTotal(int n) {
        total += n;
        return total;
    }

    int locked(Object lock) {
        synchronized (lock) {
            synchronized (this) {
                if (count > 5) {
                    return count;
                }
                count = 100;
            }
            throw new IllegalStateException("inside");
        }
    }

    public static void main(String[] args) {
        Synchronized s = new Synchronized();
        s.add(4);
        System.out.println(s.count + " " + addTotal(5) + addTotal(6) + " " + s.locked("lock"));
        s.count = 0;
        try {
            s.locked("x");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + s.count);
        }
    }
}
