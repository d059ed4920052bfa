package java.util;

import java.util.stream.IntStream;

/** A growing set of small natural numbers, one bit each. */
public class BitSet implements Cloneable, java.io.Serializable {
    private long[] words;

    public BitSet() {
        words = new long[1];
    }

    public BitSet(int bits) {
        if (bits < 0) {
            throw new NegativeArraySizeException("nbits < 0: " + bits);
        }
        words = new long[Math.max((bits + 63) >> 6, 1)];
    }

    private static void check(int index) {
        if (index < 0) {
            throw new IndexOutOfBoundsException("bitIndex < 0: " + index);
        }
    }

    private static void checkRange(int from, int to) {
        if (from < 0) {
            throw new IndexOutOfBoundsException("fromIndex < 0: " + from);
        }
        if (to < 0) {
            throw new IndexOutOfBoundsException("toIndex < 0: " + to);
        }
        if (from > to) {
            throw new IndexOutOfBoundsException("fromIndex: " + from + " > toIndex: " + to);
        }
    }

    private void reserve(int count) {
        if (count > words.length) {
            words = Arrays.copyOf(words, Math.max(count, 2 * words.length));
        }
    }

    private long word(int index) {
        return index < words.length ? words[index] : 0;
    }

    public boolean get(int index) {
        check(index);
        return (word(index >> 6) >>> index & 1) != 0;
    }

    public void set(int index) {
        check(index);
        reserve((index >> 6) + 1);
        words[index >> 6] |= 1L << index;
    }

    public void set(int index, boolean value) {
        if (value) {
            set(index);
        } else {
            clear(index);
        }
    }

    public void set(int from, int to) {
        checkRange(from, to);
        for (int i = from; i < to; i++) {
            set(i);
        }
    }

    public void clear(int index) {
        check(index);
        if (index >> 6 < words.length) {
            words[index >> 6] &= ~(1L << index);
        }
    }

    public void clear(int from, int to) {
        checkRange(from, to);
        int end = Math.min(to, length());
        for (int i = from; i < end; i++) {
            clear(i);
        }
    }

    public void clear() {
        Arrays.fill(words, 0);
    }

    public void flip(int index) {
        check(index);
        reserve((index >> 6) + 1);
        words[index >> 6] ^= 1L << index;
    }

    public void flip(int from, int to) {
        checkRange(from, to);
        for (int i = from; i < to; i++) {
            flip(i);
        }
    }

    public int nextSetBit(int from) {
        if (from < 0) {
            throw new IndexOutOfBoundsException("fromIndex < 0: " + from);
        }
        int index = from >> 6;
        if (index >= words.length) {
            return -1;
        }
        long rest = words[index] & -1L << from;
        while (rest == 0) {
            if (++index == words.length) {
                return -1;
            }
            rest = words[index];
        }
        return (index << 6) + Long.numberOfTrailingZeros(rest);
    }

    public int nextClearBit(int from) {
        if (from < 0) {
            throw new IndexOutOfBoundsException("fromIndex < 0: " + from);
        }
        int i = from;
        while (get(i)) {
            i++;
        }
        return i;
    }

    public int previousSetBit(int from) {
        for (int i = Math.min(from, length() - 1); i >= 0; i--) {
            if (get(i)) {
                return i;
            }
        }
        return -1;
    }

    /** One more than the largest element. */
    public int length() {
        int index = words.length - 1;
        while (index >= 0 && words[index] == 0) {
            index--;
        }
        return index < 0 ? 0 : (index << 6) + 64 - Long.numberOfLeadingZeros(words[index]);
    }

    public int size() {
        return words.length << 6;
    }

    public int cardinality() {
        int n = 0;
        for (int i = 0; i < words.length; i++) {
            n += Long.bitCount(words[i]);
        }
        return n;
    }

    public boolean isEmpty() {
        return length() == 0;
    }

    public boolean intersects(BitSet other) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & other.word(i)) != 0) {
                return true;
            }
        }
        return false;
    }

    public void and(BitSet other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= other.word(i);
        }
    }

    public void andNot(BitSet other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= ~other.word(i);
        }
    }

    public void or(BitSet other) {
        reserve(other.words.length);
        for (int i = 0; i < other.words.length; i++) {
            words[i] |= other.words[i];
        }
    }

    public void xor(BitSet other) {
        reserve(other.words.length);
        for (int i = 0; i < other.words.length; i++) {
            words[i] ^= other.words[i];
        }
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof BitSet)) {
            return false;
        }
        BitSet that = (BitSet) other;
        for (int i = Math.max(words.length, that.words.length) - 1; i >= 0; i--) {
            if (word(i) != that.word(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        long h = 1234;
        for (int i = words.length; --i >= 0;) {
            h ^= words[i] * (i + 1);
        }
        return (int) (h >> 32 ^ h);
    }

    @Override
    public Object clone() {
        BitSet copy = new BitSet();
        copy.words = words.clone();
        return copy;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append('{');
        for (int i = nextSetBit(0); i >= 0; i = nextSetBit(i + 1)) {
            text.append(text.length() == 1 ? "" : ", ").append(i);
        }
        return text.append('}').toString();
    }

    public IntStream stream() {
        return IntStream.iterate(nextSetBit(0), i -> i >= 0, i -> nextSetBit(i + 1));
    }

    public void set(int from, int to, boolean value) {
        if (value) {
            set(from, to);
        } else {
            clear(from, to);
        }
    }

    public BitSet get(int from, int to) {
        checkRange(from, to);
        BitSet result = new BitSet();
        for (int i = nextSetBit(from); i >= 0 && i < to; i = nextSetBit(i + 1)) {
            result.set(i - from);
        }
        return result;
    }

    public int previousClearBit(int from) {
        int i = from;
        while (i >= 0 && get(i)) {
            i--;
        }
        return i;
    }

    public long[] toLongArray() {
        long[] result = new long[(length() + Long.SIZE - 1) / Long.SIZE];
        for (int i = nextSetBit(0); i >= 0; i = nextSetBit(i + 1)) {
            result[i / Long.SIZE] |= 1L << i;
        }
        return result;
    }

    public static BitSet valueOf(long[] words) {
        BitSet result = new BitSet();
        for (int i = 0; i < words.length * Long.SIZE; i++) {
            if ((words[i / Long.SIZE] & 1L << i) != 0) {
                result.set(i);
            }
        }
        return result;
    }
}
