package plurix.dhs;

/** A set of pages with O(1) test and insertion and O(size) clearing. */
final class PageSet {
    private final int[] bits;
    private final char[] list;
    private int size;
    private int lowest;
    private int highest;

    PageSet(int pageCount) {
        bits = new int[pageCount + 31 >>> 5];
        list = new char[pageCount];
    }

    boolean has(int page) {
        return (bits[page >>> 5] >>> (page & 31) & 1) != 0;
    }

    /** Adds a page that may or may not be in the set. */
    void add(int page) {
        int bit = 1 << (page & 31);
        int word = bits[page >>> 5];
        if ((word & bit) != 0) {
            return;
        }
        bits[page >>> 5] = word | bit;
        if (size == 0 || page < lowest) {
            lowest = page;
        }
        if (size == 0 || page > highest) {
            highest = page;
        }
        list[size++] = (char) page;
    }

    int size() {
        return size;
    }

    /** The i-th page in order of insertion. */
    int get(int i) {
        return list[i];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            bits[list[i] >>> 5] = 0;
        }
        size = 0;
    }

    /** Writes the set as ascending runs (see {@link CommitRecord}) into runs; the number of runs, or -1 if it has too many. */
    int toRuns(int[] runs) {
        int count = 0;
        int page = lowest;
        while (size > 0 && page <= highest) {
            if ((page & 31) == 0 && bits[page >>> 5] == 0) {
                page += 32;
            } else if (!has(page)) {
                page++;
            } else {
                int first = page;
                while (page <= highest && has(page)) {
                    page++;
                }
                if (count == runs.length) {
                    return -1;
                }
                runs[count++] = CommitRecord.run(first, page - first);
            }
        }
        return count;
    }
}
