package bench;

/** Counts words in a chained hash table of its own; words are arrays of characters. */
final class Hashing extends Kernel {
    private static final int BUCKETS = 1 << 10;
    private static final int WORD = 8;
    private static final int DIFFERENT = 3000;

    private static final class Entry {
        final char[] word;
        final int hash;
        final Entry next;
        int count;

        Entry(char[] word, int hash, Entry next) {
            this.word = word;
            this.hash = hash;
            this.next = next;
        }
    }

    private Entry[] table;

    @Override
    int run(int n) {
        table = new Entry[BUCKETS];
        char[] word = new char[WORD];
        int sum = 0;
        for (int i = 0; i < n; i++) {
            int v = i * 7 % DIFFERENT;
            for (int k = 0; k < WORD; k++) {
                word[k] = (char) ('a' + v % 26);
                v = v / 3 + k;
            }
            sum += ++find(word).count;
        }
        return sum;
    }

    private Entry find(char[] word) {
        int hash = 0;
        for (int i = 0; i < word.length; i++) {
            hash = 31 * hash + word[i];
        }
        int bucket = (hash ^ hash >>> 16) & BUCKETS - 1;
        for (Entry e = table[bucket]; e != null; e = e.next) {
            if (e.hash == hash && isEqual(e.word, word)) {
                return e;
            }
        }
        char[] copy = new char[word.length];
        for (int i = 0; i < word.length; i++) {
            copy[i] = word[i];
        }
        Entry e = new Entry(copy, hash, table[bucket]);
        table[bucket] = e;
        return e;
    }

    private static boolean isEqual(char[] a, char[] b) {
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return false;
            }
        }
        return true;
    }

    public static void main(String[] args) {
        new Hashing().measure(args);
    }
}
