package plurix.kernel;

import plurix.dhs.AddressSpace;
import plurix.rt.LocalPage;
import plurix.rt.Magic;
import plurix.rt.NodeLocal;

/**
 * The heap areas in which this station alone allocates, and what each has left. A transaction's allocations are undone with it: abort sets all
 * pointers back to where they were at begin. Changed only by the loop and by the running transaction itself, so plain statics do.
 */
@NodeLocal
final class Regions {
    private static final int CAPACITY = 32;
    /** Kept back from the first area for the exception that reports the end of memory. */
    private static final int RESERVE = 8 * 1024;
    /** A rest that is not worth remembering. */
    private static final int CRUMB = 64;
    private static final int FREE_RUN = 2;

    private static int[] tops;
    private static int[] limits;
    private static int[] savedTops;
    private static int count;
    private static int current;
    private static int savedCount;
    private static int savedCurrent;
    private static int reserveTop;
    private static int reserveLimit;
    private static boolean reserveInUse;

    private Regions() {
    }

    static void initialize() {
        tops = new int[CAPACITY];
        limits = new int[CAPACITY];
        savedTops = new int[CAPACITY];
        count = 0;
        current = -1;
    }

    static void begin() {
        for (int i = 0; i < count; i++) {
            savedTops[i] = tops[i];
        }
        savedCount = count;
        savedCurrent = current;
        reserveInUse = false;
        select(current);
    }

    static void commit() {
        keepTop();
        if (reserveInUse) {
            reserveTop = Magic.load32(LocalPage.ALLOC_TOP);
            reserveInUse = false;
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (limits[i] - tops[i] >= CRUMB || i == current) {
                tops[kept] = tops[i];
                limits[kept] = limits[i];
                if (i == current) {
                    current = kept;
                }
                kept++;
            }
        }
        count = kept;
    }

    static void abort() {
        count = savedCount;
        for (int i = 0; i < count; i++) {
            tops[i] = savedTops[i];
        }
        current = savedCurrent;
        reserveInUse = false;
    }

    /** Adds an area and allocates from it from now on; part of the running transaction. */
    static void add(int start, int end) {
        keepTop();
        if (count == CAPACITY) {
            dropSmallest();
        }
        int limit = end;
        if (reserveLimit == 0) {
            limit -= RESERVE;
            reserveTop = limit;
            reserveLimit = end;
        }
        tops[count] = start;
        limits[count] = limit;
        count++;
        select(count - 1);
    }

    private static void dropSmallest() {
        int smallest = 0;
        for (int i = 1; i < count; i++) {
            if (limits[i] - tops[i] < limits[smallest] - tops[smallest]) {
                smallest = i;
            }
        }
        tops[smallest] = tops[count - 1];
        limits[smallest] = limits[count - 1];
        count--;
    }

    /** Finds room for {@code bytes}; false if no area has it. */
    static boolean grow(int bytes) {
        if (reserveInUse) {
            return false;
        }
        keepTop();
        for (int i = 0; i < count; i++) {
            if (limits[i] - tops[i] >= bytes) {
                select(i);
                return true;
            }
        }
        return false;
    }

    /** Allocates from the reserve until the end of this transaction, so that the end of memory can be reported. */
    static boolean openReserve() {
        if (reserveInUse || reserveLimit == 0) {
            return false;
        }
        reserveInUse = true;
        keepTop();
        current = -1;
        Magic.store32(LocalPage.ALLOC_TOP, reserveTop);
        Magic.store32(LocalPage.ALLOC_LIMIT, reserveLimit);
        return true;
    }

    static boolean isReserveInUse() {
        return reserveInUse;
    }

    /** Bytes left in all areas, as of the last commit or {@link #keepTop}. */
    static int free() {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += limits[i] - tops[i];
        }
        return sum;
    }

    /** Bytes that the running transaction has taken so far. */
    static int used() {
        keepTop();
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += tops[i] - (i < savedCount ? savedTops[i] : tops[i]);
        }
        return sum;
    }

    /** Goes on at the next page: what is allocated from now on shares no page with what was allocated before. */
    static void breakPage() {
        int top = Magic.load32(LocalPage.ALLOC_TOP);
        int next = top + AddressSpace.PAGE_MASK & ~AddressSpace.PAGE_MASK;
        if (next != top) {
            Magic.store32(top, next - top | FREE_RUN);
            Magic.store32(LocalPage.ALLOC_TOP, next);
        }
    }

    private static void keepTop() {
        if (current >= 0) {
            tops[current] = Magic.load32(LocalPage.ALLOC_TOP);
        }
    }

    private static void select(int index) {
        current = index;
        Magic.store32(LocalPage.ALLOC_TOP, index < 0 ? 0 : tops[index]);
        Magic.store32(LocalPage.ALLOC_LIMIT, index < 0 ? 0 : limits[index]);
    }
}
