/** StringBuilder: insert, delete, replace, reverse, setLength, errors, surrogates. */
public class BuilderEditing {
    public static void main(String[] args) {
        StringBuilder s = new StringBuilder("0123456789");
        s.insert(3, "abc").insert(0, 1.5).insert(s.length(), true).insert(2, 'x').insert(1, 7L).insert(0, new char[] {'<', '>'}).insert(5, (Object) null);
        System.out.println(s);
        s.delete(2, 5).deleteCharAt(0).replace(1, 3, "REPLACED").setCharAt(0, '!');
        System.out.println(s + " " + s.indexOf("C") + s.lastIndexOf("E") + s.charAt(4) + s.length());
        s.setLength(4);
        s.append("z", 0, 1).append("hello", 1, 3).append(new char[] {'p', 'q', 'r'}, 1, 2).appendCodePoint(0x1F600);
        System.out.println(s.length() + " " + s.reverse().codePointAt(0));
        s.setLength(20);
        System.out.println((int) s.charAt(19));
        s.setLength(0);
        s.append(-1).append(2.5f).append(3.0).append((String) null).append(false).append('c').append(new StringBuilder("sb")).append(1L << 50);
        System.out.println(s + " " + s.substring(3) + s.substring(1, 4) + s.subSequence(0, 2));
        int[] bad = {-1, 100};
        for (int b : bad) {
            try {
                s.insert(b, "x");
            } catch (StringIndexOutOfBoundsException e) {
                System.out.println(e.getMessage());
            }
            try {
                s.deleteCharAt(b);
            } catch (StringIndexOutOfBoundsException e) {
                System.out.println("delete " + b);
            }
            try {
                s.setLength(b == -1 ? b : 60);
            } catch (IndexOutOfBoundsException e) {
                System.out.println("length");
            }
        }
        System.out.println(s.length() + " " + new StringBuilder("ab").compareTo(new StringBuilder("ac")) + new StringBuilder("x").equals(new StringBuilder("x")) + "x".contentEquals(new StringBuilder("x")));
    }
}
