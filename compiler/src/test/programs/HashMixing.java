/** A cryptographic style compression function on ints. */
public class HashMixing {
    static int rotl(int x, int n) {
        return x << n | x >>> 32 - n;
    }

    static int[] digest(byte[] message) {
        int blocks = (message.length + 8) / 64 + 1;
        int[] words = new int[blocks * 16];
        for (int i = 0; i < message.length; i++) {
            words[i >> 2] |= (message[i] & 0xff) << (24 - i % 4 * 8);
        }
        words[message.length >> 2] |= 0x80 << (24 - message.length % 4 * 8);
        words[words.length - 1] = message.length * 8;
        int[] h = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
        int[] w = new int[80];
        for (int block = 0; block < blocks; block++) {
            for (int t = 0; t < 80; t++) {
                w[t] = t < 16 ? words[block * 16 + t] : rotl(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
            }
            int a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
            for (int t = 0; t < 80; t++) {
                int f = t < 20 ? (b & c | ~b & d) + 0x5A827999 : t < 40 ? (b ^ c ^ d) + 0x6ED9EBA1 : t < 60 ? (b & c | b & d | c & d) + 0x8F1BBCDC : (b ^ c ^ d) + 0xCA62C1D6;
                int temp = rotl(a, 5) + f + e + w[t];
                e = d;
                d = c;
                c = rotl(b, 30);
                b = a;
                a = temp;
            }
            h[0] += a;
            h[1] += b;
            h[2] += c;
            h[3] += d;
            h[4] += e;
        }
        return h;
    }

    static String hex(int[] h) {
        StringBuilder s = new StringBuilder();
        for (int v : h) {
            for (int i = 28; i >= 0; i -= 4) {
                s.append(Character.forDigit(v >>> i & 15, 16));
            }
        }
        return s.toString();
    }

    public static void main(String[] args) {
        String[] texts = {"", "abc", "The quick brown fox jumps over the lazy dog", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"};
        for (String t : texts) {
            System.out.println(hex(digest(t.getBytes())));
        }
        System.out.println(hex(digest(new byte[1000])));
    }
}
