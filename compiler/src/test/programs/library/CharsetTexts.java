import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Encoding and decoding: UTF-8 with surrogates and malformed input, Latin-1, ASCII. */
public class CharsetTexts {
    public static void main(String[] args) throws Exception {
        String s = "a\u00e9\u20ac\ud83d\ude00\u0000z\ud800x";
        for (Charset c : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII}) {
            byte[] b = s.getBytes(c);
            System.out.println(c + " " + Arrays.toString(b));
            String back = new String(b, c);
            StringBuilder h = new StringBuilder();
            for (char x : back.toCharArray()) h.append(Integer.toHexString(x)).append(' ');
            System.out.println(h);
        }
        byte[][] bad = {{(byte) 0xC3}, {(byte) 0xE2, (byte) 0x82}, {(byte) 0xFF, 'a'}, {(byte) 0xC0, (byte) 0x80}, {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {'x', (byte) 0x80, 'y'}, {(byte) 0xF0, (byte) 0x9F, (byte) 0x98, 'q'}, {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80}};
        for (byte[] b : bad) {
            StringBuilder h = new StringBuilder();
            for (char x : new String(b, StandardCharsets.UTF_8).toCharArray()) h.append(Integer.toHexString(x)).append(' ');
            System.out.println(h);
        }
        System.out.println(new String(new byte[] {65, 66, 67}, 1, 2, StandardCharsets.US_ASCII) + new String("\u00fc".getBytes("UTF-8"), "ISO-8859-1").length() + Charset.forName("utf-8").name());
        try {
            "x".getBytes("none");
        } catch (IOException e) {
            System.out.println(e);
        }
    }
}
