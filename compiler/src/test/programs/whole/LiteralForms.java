/** Integer and floating literals of every form. */
public class LiteralForms {
    public static void main(String[] args) {
        System.out.println(0x7fff_ffff + " " + 0b1010_1010 + " " + 0777 + " " + 0xFFFF_FFFF_FFFFL + " " + 1_000_000 + " " + 0L + " " + -2147483648 + " " + -9223372036854775808L + " " + 0x80000000 + " " + 0b11111111111111111111111111111111 + " " + 00 + " " + 037777777777);
        System.out.println(1e3 + " " + 1.f + " " + .5 + " " + 1e-3f + " " + 0x1p-2 + " " + 1D + " " + 3e0F + " " + 123_4.5_6 + " " + 0xap1);
        System.out.println('a' + 0 + " " + (char) 98 + " " + '\u0063' + " " + (int) '\uffff');
    }
}
