/** UTF-8 encoding and decoding, also of wrong bytes. */
public class Utf8Text {
    public static void main(String[] args) {
        String[] texts = {"ascii", "\u00e4\u00f6\u00fc", "\u20ac", "\ud83d\ude00!", "\u0000\u007f\u0080\u07ff\u0800\uffff"};
        for (String t : texts) {
            byte[] b = t.getBytes();
            System.out.println(java.util.Arrays.toString(b) + " " + new String(b).equals(t));
        }
    }
}
