package plurix.dhs;

/** CRC-32 (IEEE 802.3, reflected) with four tables, so that four bytes cost one round. */
final class Crc32 {
    private static final int POLYNOMIAL = 0xEDB88320;
    private final int[] t0 = new int[256];
    private final int[] t1 = new int[256];
    private final int[] t2 = new int[256];
    private final int[] t3 = new int[256];

    Crc32() {
        for (int i = 0; i < 256; i++) {
            int c = i;
            for (int k = 0; k < 8; k++) {
                c = (c & 1) != 0 ? c >>> 1 ^ POLYNOMIAL : c >>> 1;
            }
            t0[i] = c;
        }
        for (int i = 0; i < 256; i++) {
            t1[i] = t0[i] >>> 8 ^ t0[t0[i] & 0xFF];
            t2[i] = t1[i] >>> 8 ^ t0[t1[i] & 0xFF];
            t3[i] = t2[i] >>> 8 ^ t0[t2[i] & 0xFF];
        }
    }

    /** Check sum of buf[from..from+length-1]. */
    int of(byte[] buf, int from, int length) {
        int c = -1;
        int i = from;
        int end = from + length;
        while (end - i >= 4) {
            c ^= buf[i] & 0xFF | (buf[i + 1] & 0xFF) << 8 | (buf[i + 2] & 0xFF) << 16 | buf[i + 3] << 24;
            c = t3[c & 0xFF] ^ t2[c >>> 8 & 0xFF] ^ t1[c >>> 16 & 0xFF] ^ t0[c >>> 24];
            i += 4;
        }
        while (i < end) {
            c = c >>> 8 ^ t0[(c ^ buf[i]) & 0xFF];
            i++;
        }
        return ~c;
    }
}
