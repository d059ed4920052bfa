/** byte, short and char arithmetic with promotion and narrowing. */
public class NarrowTypes {
    public static void main(String[] args) {
        byte b = 127;
        b++;
        System.out.println(b);
        b += 200;
        System.out.println(b);
        b *= 3;
        System.out.println(b);
        short s = (short) 40000;
        System.out.println(s);
        s >>>= 3;
        System.out.println(s);
        s -= 1.9;
        System.out.println(s);
        char c = 'a';
        c += 1;
        System.out.println(c);
        c--;
        c *= 2;
        System.out.println((int) c);
        c = (char) -1;
        System.out.println((int) c);
        System.out.println((byte) 300 + " " + (short) 70000 + " " + (char) 65601 + " " + (byte) -129);
        System.out.println((byte) '\u00e9' + " " + (short) '\u00e9' + " " + (int) (char) (byte) -1);
        byte x = (byte) 0xF0;
        x >>= 2;
        System.out.println(x);
        x = (byte) 0xF0;
        x >>>= 2;
        System.out.println(x);
        x ^= 0x55;
        System.out.println(x + " " + -x + " " + ~x);
        final int k = 10;
        byte fromConstant = k;
        System.out.println(fromConstant);
    }
}
