package java.util.zip;

/** Two running sums. */
public class Adler32 implements Checksum {
    private static final int PRIME = 65521;

    private int low = 1;
    private int high;

    public Adler32() { }

    @Override
    public void update(int b) {
        low = (low + (b & 0xFF)) % PRIME;
        high = (high + low) % PRIME;
    }

    @Override
    public void update(byte[] data, int offset, int length) {
        if ((offset | length | data.length - offset - length) < 0) {
            throw new ArrayIndexOutOfBoundsException();
        }
        for (int i = offset; i < offset + length; i++) {
            update(data[i]);
        }
    }

    @Override
    public long getValue() {
        return (long) high << 16 | low;
    }

    @Override
    public void reset() {
        low = 1;
        high = 0;
    }
}
