/** Table driven encodings: base 64 and run lengths. */
public class ByteTables {
    private static final char[] ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".toCharArray();
    private static final byte[] BACK = new byte[128];

    static {
        java.util.Arrays.fill(BACK, (byte) -1);
        for (int i = 0; i < 64; i++) {
            BACK[ALPHABET[i]] = (byte) i;
        }
    }

    static String encode(byte[] b) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < b.length; i += 3) {
            int v = (b[i] & 255) << 16 | (i + 1 < b.length ? (b[i + 1] & 255) << 8 : 0) | (i + 2 < b.length ? b[i + 2] & 255 : 0);
            s.append(ALPHABET[v >> 18]).append(ALPHABET[v >> 12 & 63]);
            s.append(i + 1 < b.length ? ALPHABET[v >> 6 & 63] : '=').append(i + 2 < b.length ? ALPHABET[v & 63] : '=');
        }
        return s.toString();
    }

    static byte[] decode(String s) {
        int n = s.length() / 4 * 3 - (s.endsWith("==") ? 2 : s.endsWith("=") ? 1 : 0);
        byte[] b = new byte[n];
        for (int i = 0, at = 0; i < s.length(); i += 4) {
            int v = 0;
            for (int k = 0; k < 4; k++) {
                char c = s.charAt(i + k);
                v = v << 6 | (c == '=' ? 0 : BACK[c]);
            }
            for (int k = 16; k >= 0 && at < n; k -= 8) {
                b[at++] = (byte) (v >> k);
            }
        }
        return b;
    }

    static String runs(String s) {
        StringBuilder r = new StringBuilder();
        for (int i = 0; i < s.length();) {
            int j = i;
            while (j < s.length() && s.charAt(j) == s.charAt(i)) {
                j++;
            }
            r.append(j - i).append(s.charAt(i));
            i = j;
        }
        return r.toString();
    }

    public static void main(String[] args) {
        String[] texts = {"", "M", "Ma", "Man", "any carnal pleasure.", "\u00ff\u0000x"};
        for (String t : texts) {
            byte[] b = t.getBytes();
            String e = encode(b);
            System.out.println(e + " " + java.util.Arrays.equals(b, decode(e)));
        }
        String r = "1";
        for (int i = 0; i < 8; i++) {
            r = runs(r);
            System.out.println(r);
        }
    }
}
