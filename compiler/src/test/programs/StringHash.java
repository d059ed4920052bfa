/** hashCode of strings and other objects. */
public class StringHash {
    public static void main(String[] args) {
        String[] words = {"", "a", "b", "ab", "ba", "hello", "Hello", "The quick brown fox jumps over the lazy dog", "polygenelubricants", "Aa", "BB", "\uffff\u0001"};
        for (String w : words) {
            System.out.println(w.hashCode() + " " + w.hashCode() + " " + new StringBuilder(w).reverse().toString().hashCode());
        }
        System.out.println(Integer.valueOf(-5).hashCode() + " " + Long.valueOf(1L << 33).hashCode() + " " + Double.valueOf(1.5).hashCode() + " " + Boolean.TRUE.hashCode()
            + " " + Boolean.FALSE.hashCode() + " " + Character.valueOf('x').hashCode() + " " + Byte.valueOf((byte) -1).hashCode() + " " + Float.valueOf(2.5f).hashCode());
    }
}
