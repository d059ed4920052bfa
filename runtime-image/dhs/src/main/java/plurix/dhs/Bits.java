package plurix.dhs;

/** Sets of stations as 64-bit masks. */
final class Bits {
    private Bits() {
    }

    static long of(int station) {
        return 1L << station;
    }

    static boolean has(long set, int station) {
        return (set >>> station & 1L) != 0;
    }

    static int count(long set) {
        int n = 0;
        while (set != 0) {
            set &= set - 1;
            n++;
        }
        return n;
    }

    /** The lowest element; the set must not be empty. */
    static int lowest(long set) {
        int half = (int) set;
        int n = 0;
        if (half == 0) {
            half = (int) (set >>> 32);
            n = 32;
        }
        while ((half & 0xFF) == 0) {
            half >>>= 8;
            n += 8;
        }
        while ((half & 1) == 0) {
            half >>>= 1;
            n++;
        }
        return n;
    }

    /** The first element after the given station, cyclically; the set must not be empty. */
    static int next(long set, int after) {
        int s = after;
        do {
            s = s + 1 & Config.MAX_STATIONS - 1;
        } while (!has(set, s));
        return s;
    }
}
