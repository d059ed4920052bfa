/** Message digests written out. */
public class Sha1AndMd5 {
    static int rol(int x, int n) {
        return x << n | x >>> 32 - n;
    }

    static byte[] padded(byte[] m, boolean big) {
        byte[] p = new byte[(m.length + 8) / 64 * 64 + 64];
        System.arraycopy(m, 0, p, 0, m.length);
        p[m.length] = (byte) 0x80;
        long bits = m.length * 8L;
        for (int i = 0; i < 8; i++) p[p.length - 8 + i] = (byte) (bits >>> 8 * (big ? 7 - i : i));
        return p;
    }

    static String sha1(byte[] m) {
        byte[] p = padded(m, true);
        int[] h = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
        int[] w = new int[80];
        for (int o = 0; o < p.length; o += 64) {
            for (int i = 0; i < 80; i++) w[i] = i < 16 ? (p[o + i * 4] & 255) << 24 | (p[o + i * 4 + 1] & 255) << 16 | (p[o + i * 4 + 2] & 255) << 8 | p[o + i * 4 + 3] & 255 : rol(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
            int a = h[0];
            int b = h[1];
            int c = h[2];
            int d = h[3];
            int e = h[4];
            for (int i = 0; i < 80; i++) {
                int f = i < 20 ? b & c | ~b & d : i < 40 || i >= 60 ? b ^ c ^ d : b & c | b & d | c & d;
                int k = i < 20 ? 0x5A827999 : i < 40 ? 0x6ED9EBA1 : i < 60 ? 0x8F1BBCDC : 0xCA62C1D6;
                int t = rol(a, 5) + f + e + k + w[i];
                e = d;
                d = c;
                c = rol(b, 30);
                b = a;
                a = t;
            }
            h[0] += a;
            h[1] += b;
            h[2] += c;
            h[3] += d;
            h[4] += e;
        }
        StringBuilder s = new StringBuilder();
        for (int x : h) s.append(String.format("%08x", x));
        return s.toString();
    }

    static String md5(byte[] m) {
        byte[] p = padded(m, false);
        int[] h = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476};
        int[] r = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};
        for (int o = 0; o < p.length; o += 64) {
            int a = h[0];
            int b = h[1];
            int c = h[2];
            int d = h[3];
            for (int i = 0; i < 64; i++) {
                int f;
                int g;
                switch (i >> 4) {
                    case 0: f = b & c | ~b & d;
                    g = i;
                    break;
                    case 1: f = d & b | ~d & c;
                    g = 5 * i + 1 & 15;
                    break;
                    case 2: f = b ^ c ^ d;
                    g = 3 * i + 5 & 15;
                    break;
                    default: f = c ^ (b | ~d);
                    g = 7 * i & 15;
                }
                int w = p[o + g * 4] & 255 | (p[o + g * 4 + 1] & 255) << 8 | (p[o + g * 4 + 2] & 255) << 16 | p[o + g * 4 + 3] << 24;
                int t = d;
                d = c;
                c = b;
                b += rol(a + f + (int) (long) (Math.abs(StrictMath.sin(i + 1)) * 4294967296.0) + w, r[(i >> 4) * 4 + (i & 3)]);
                a = t;
            }
            h[0] += a;
            h[1] += b;
            h[2] += c;
            h[3] += d;
        }
        StringBuilder s = new StringBuilder();
        for (int x : h) s.append(String.format("%08x", Integer.reverseBytes(x)));
        return s.toString();
    }

    public static void main(String[] args) {
        for (String s : new String[] {"", "abc", "message digest", "The quick brown fox jumps over the lazy dog, and once more to fill two blocks."}) System.out.println(sha1(s.getBytes()) + " " + md5(s.getBytes()));
    }
}
