import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

/** CRC32 and Adler32 in pieces. */
public class ChecksumUpdates {
    public static void main(String[] args) {
        byte[] d = new byte[1000];
        for (int i = 0; i < d.length; i++) d[i] = (byte) (i * i >> 3);
        for (Checksum c : new Checksum[] {new CRC32(), new Adler32()}) {
            System.out.println(Long.toHexString(c.getValue()));
            c.update(d, 0, d.length);
            System.out.println(Long.toHexString(c.getValue()));
            c.reset();
            for (int i = 0; i < 1000; i += 100) c.update(d, i, 100);
            c.update(0x1FF);
            System.out.println(Long.toHexString(c.getValue()));
        }
        CRC32 c = new CRC32();
        c.update("123456789".getBytes());
        System.out.println(Long.toHexString(c.getValue()));
        try {
            c.update(d, 990, 20);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println("bounds");
        }
    }
}
