/** CRC-32 by table and bit by bit. */
public class Crc32Table {
    private static final int[] TABLE = new int[256];

    static {
        for (int i = 0; i < 256; i++) {
            int c = i;
            for (int k = 0; k < 8; k++) {
                c = (c & 1) != 0 ? 0xEDB88320 ^ c >>> 1 : c >>> 1;
            }
            TABLE[i] = c;
        }
    }

    static int crc(byte[] data) {
        int c = ~0;
        for (byte b : data) {
            c = TABLE[(c ^ b) & 0xff] ^ c >>> 8;
        }
        return ~c;
    }

    static int slow(byte[] data) {
        int c = -1;
        for (byte b : data) {
            c ^= b & 0xff;
            for (int k = 0; k < 8; k++) {
                c = c >>> 1 ^ 0xEDB88320 & -(c & 1);
            }
        }
        return ~c;
    }

    public static void main(String[] args) {
        String[] texts = {"", "a", "123456789", "hello world"};
        for (String t : texts) {
            System.out.println(Integer.toHexString(crc(t.getBytes())) + " " + (crc(t.getBytes()) == slow(t.getBytes())));
        }
    }
}
