/** Text of numbers in several radixes, and parsing back. */
public class NumberText {
    public static void main(String[] args) {
        int[] ints = {0, 7, -7, 255, -255, 4096, Integer.MAX_VALUE, Integer.MIN_VALUE};
        for (int v : ints) {
            System.out.println(v + " " + Integer.toHexString(v) + " " + Integer.toOctalString(v) + " " + Integer.toBinaryString(v) + " " + Integer.toString(v, 36)
                + " " + Integer.toString(v, 2) + " " + Integer.toString(v, 99));
            System.out.println(Integer.parseInt(Integer.toString(v, 7), 7) == v);
        }
        long[] longs = {0, -1, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE};
        for (long v : longs) {
            System.out.println(v + " " + Long.toHexString(v) + " " + Long.toOctalString(v) + " " + Long.toBinaryString(v) + " " + Long.toString(v, 36));
            System.out.println(Long.parseLong(Long.toString(v, 11), 11) == v);
        }
        System.out.println(Integer.parseInt("+42") + Integer.parseInt("-0") + Long.parseLong("-9223372036854775808"));
        System.out.println(Integer.decode("0x1F") + " " + Integer.decode("-010") + " " + Integer.decode("#ff") + " " + Long.decode("123") + " " + Byte.decode("-0x80"));
        System.out.println(Short.parseShort("-32768") + " " + Byte.parseByte("7f", 16));
        System.out.println(Boolean.parseBoolean("TRUE") + " " + Boolean.parseBoolean("yes") + " " + Boolean.valueOf("true"));
    }
}
