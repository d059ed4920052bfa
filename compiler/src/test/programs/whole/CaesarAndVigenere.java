import java.util.Arrays;

/** Ciphers over letters and bytes. */
public class CaesarAndVigenere {
    static String shift(String s, int k) {
        StringBuilder b = new StringBuilder();
        for (char c : s.toCharArray()) b.append(c >= 'a' && c <= 'z' ? (char) ((c - 'a' + k + 26) % 26 + 'a') : c >= 'A' && c <= 'Z' ? (char) ((c - 'A' + k + 26) % 26 + 'A') : c);
        return b.toString();
    }

    static byte[] xor(byte[] d, byte[] key) {
        byte[] r = new byte[d.length];
        for (int i = 0; i < d.length; i++) r[i] = (byte) (d[i] ^ key[i % key.length] + i);
        return r;
    }

    public static void main(String[] args) {
        String t = "Hello, World!";
        System.out.println(shift(t, 3) + " " + shift(shift(t, 13), 13) + " " + shift(shift(t, -5), 5));
        byte[] x = xor(t.getBytes(), "key".getBytes());
        System.out.println(Arrays.toString(x) + new String(xor(x, "key".getBytes())));
    }
}
