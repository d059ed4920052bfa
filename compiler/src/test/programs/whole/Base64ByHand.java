import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Base 64 and hexadecimal coding and decoding with errors. */
public class Base64ByHand {
    static final String ABC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    static String encode(byte[] b) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < b.length; i += 3) {
            int v = 0;
            for (int k = 0; k < 3; k++) v = v << 8 | (i + k < b.length ? b[i + k] & 255 : 0);
            for (int k = 0; k < 4; k++) s.append(i + k > b.length ? '=' : ABC.charAt(v >>> 18 - 6 * k & 63));
        }
        return s.toString();
    }

    static byte[] decode(String s) {
        if (s.length() % 4 != 0) throw new IllegalArgumentException("length " + s.length());
        int pad = s.endsWith("==") ? 2 : s.endsWith("=") ? 1 : 0;
        byte[] r = new byte[s.length() / 4 * 3 - pad];
        for (int i = 0, at = 0; i < s.length(); i += 4) {
            int v = 0;
            for (int k = 0; k < 4; k++) {
                char c = s.charAt(i + k);
                int d = c == '=' ? 0 : ABC.indexOf(c);
                if (d < 0) throw new IllegalArgumentException("character " + c);
                v = v << 6 | d;
            }
            for (int k = 2; k >= 0 && at < r.length; k--) r[at++] = (byte) (v >> 8 * k);
        }
        return r;
    }

    public static void main(String[] args) {
        for (String s : new String[] {"", "f", "fo", "foo", "foob", "fooba", "foobar", "\u00ff\u0000\u0080"}) {
            byte[] b = s.getBytes(StandardCharsets.ISO_8859_1);
            System.out.println(encode(b) + " " + Arrays.equals(decode(encode(b)), b));
        }
        for (String s : new String[] {"abc", "ab!d"}) try {
            decode(s);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
