package java.util.zip;


/** The cyclic redundancy check of Ethernet and ZIP files. */
public class CRC32 implements Checksum {
    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int[] TABLE = table();

    private int state = -1;

    public CRC32() { }

    private static int[] table() {
        int[] result = new int[256];
        for (int i = 0; i < result.length; i++) {
            int value = i;
            for (int bit = 0; bit < 8; bit++) {
                value = (value & 1) != 0 ? value >>> 1 ^ POLYNOMIAL : value >>> 1;
            }
            result[i] = value;
        }
        return result;
    }

    @Override
    public void update(int b) {
        state = state >>> 8 ^ TABLE[(state ^ b) & 0xFF];
    }

    @Override
    public void update(byte[] data, int offset, int length) {
        if ((offset | length | data.length - offset - length) < 0) {
            throw new ArrayIndexOutOfBoundsException();
        }
        int value = state;
        for (int i = offset; i < offset + length; i++) {
            value = value >>> 8 ^ TABLE[(value ^ data[i]) & 0xFF];
        }
        state = value;
    }

    @Override
    public long getValue() {
        return ~state & 0xFFFFFFFFL;
    }

    @Override
    public void reset() {
        state = -1;
    }
}
