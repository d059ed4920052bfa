/** Bytes as numbers: signs, masks, packing, tables, sums. */
public class ByteArithmetic {
    public static void main(String[] args) {
        byte[] b = new byte[256];
        for (int i = 0; i < 256; i++) b[i] = (byte) (i * 7);
        int s = 0;
        int u = 0;
        for (byte x : b) {
            s += x;
            u += x & 0xFF;
        }
        System.out.println(s + " " + u);
        long packed = 0;
        for (int i = 0; i < 8; i++) packed = packed << 8 | b[i * 9] & 0xFF;
        System.out.println(Long.toHexString(packed));
        for (int i = 0; i < 8; i++) System.out.print((byte) (packed >>> i * 8) + " ");
        System.out.println("");
        byte x = 10;
        x += 300;
        x >>= 1;
        x = (byte) (x << 4 | x >>> 4 & 15);
        System.out.println(x + " " + (byte) -x + " " + (x & 0x80) + " " + (byte) 0x80 + " " + ((byte) 0x80 >> 7) + " " + ((byte) 0x80 >>> 7) + " " + (byte) ((byte) 0x80 >>> 7));
        int crc = 0xFFFF;
        for (byte v : b) {
            crc ^= (v & 0xFF) << 8;
            for (int i = 0; i < 8; i++) crc = (crc & 0x8000) != 0 ? crc << 1 ^ 0x1021 : crc << 1;
        }
        System.out.println(Integer.toHexString(crc & 0xFFFF));
    }
}
