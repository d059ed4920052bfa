/** Packing fields into ints and longs, sign extension. */
public class PackedIntegers {
    static int rgb(int r, int g, int b) {
        return r << 16 | g << 8 | b;
    }

    static long pack(int a, short b, byte c, boolean d) {
        return (long) a << 32 | (b & 0xFFFFL) << 16 | (c & 0xFFL) << 8 | (d ? 1 : 0);
    }

    static int signExtend(int v, int bits) {
        return v << 32 - bits >> 32 - bits;
    }

    static int gray(int n) {
        return n ^ n >>> 1;
    }

    static int ungray(int g) {
        for (int s = 1; s < 32; s <<= 1) {
            g ^= g >>> s;
        }
        return g;
    }

    static boolean parity(int x) {
        x ^= x >>> 16;
        x ^= x >>> 8;
        x ^= x >>> 4;
        return (0x6996 >>> (x & 15) & 1) != 0;
    }

    public static void main(String[] args) {
        int c = rgb(255, 128, 7);
        System.out.println(Integer.toHexString(c) + " " + (c >> 16 & 255) + " " + (c >> 8 & 255) + " " + (c & 255));
        long p = pack(-5, (short) -300, (byte) -7, true);
        System.out.println(Long.toHexString(p) + " " + (int) (p >> 32) + " " + (short) (p >> 16) + " " + (byte) (p >> 8) + " " + ((p & 1) != 0));
        for (int bits = 1; bits <= 32; bits += 5) {
            System.out.print(signExtend(0xABCDEF, bits) + " " + signExtend(-1, bits) + " ");
        }
        System.out.println();
        int bad = 0;
        int odd = 0;
        for (int i = 0; i < 70000; i += 3) {
            bad += ungray(gray(i)) == i ? 0 : 1;
            odd += parity(i) ? 1 : 0;
            bad += parity(i) == ((Integer.bitCount(i) & 1) != 0) ? 0 : 1;
        }
        System.out.println(bad + " " + odd);
        long swapped = Long.reverseBytes(p);
        System.out.println(swapped + " " + (swapped >>> 56) + " " + (int) swapped + " " + (byte) (swapped >> 24));
    }
}
