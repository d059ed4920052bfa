import java.util.Arrays;

/** Stream and block ciphers in ints and bytes. */
public class Rc4AndTea {
    static byte[] rc4(byte[] key, byte[] in) {
        int[] s = new int[256];
        for (int i = 0; i < 256; i++) s[i] = i;
        for (int i = 0, j = 0; i < 256; i++) {
            j = j + s[i] + key[i % key.length] & 255;
            int t = s[i];
            s[i] = s[j];
            s[j] = t;
        }
        byte[] out = new byte[in.length];
        for (int k = 0, i = 0, j = 0; k < in.length; k++) {
            i = i + 1 & 255;
            j = j + s[i] & 255;
            int t = s[i];
            s[i] = s[j];
            s[j] = t;
            out[k] = (byte) (in[k] ^ s[s[i] + s[j] & 255]);
        }
        return out;
    }

    static void tea(int[] v, int[] k, boolean enc) {
        int a = v[0];
        int b = v[1];
        int sum = enc ? 0 : 0x9E3779B9 << 5;
        for (int i = 0; i < 32; i++) if (enc) {
            sum += 0x9E3779B9;
            a += (b << 4) + k[0] ^ b + sum ^ (b >>> 5) + k[1];
            b += (a << 4) + k[2] ^ a + sum ^ (a >>> 5) + k[3];
        } else {
            b -= (a << 4) + k[2] ^ a + sum ^ (a >>> 5) + k[3];
            a -= (b << 4) + k[0] ^ b + sum ^ (b >>> 5) + k[1];
            sum -= 0x9E3779B9;
        }
        v[0] = a;
        v[1] = b;
    }

    public static void main(String[] args) {
        System.out.println(Arrays.toString(rc4("Key".getBytes(), "Plaintext".getBytes())));
        int[] v = {1, 2};
        int[] k = {3, 4, 5, 6};
        tea(v, k, true);
        System.out.println(Integer.toHexString(v[0]) + " " + Integer.toHexString(v[1]));
        tea(v, k, false);
        System.out.println(v[0] + " " + v[1]);
    }
}
