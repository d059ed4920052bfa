/** StringBuilder: append, insert, delete, reverse, set, replace. */
public class BuilderMethods {
    public static void main(String[] args) {
        StringBuilder b = new StringBuilder();
        b.append(1).append(-2L).append('c').append(true).append(1.5f).append(2.25).append("s").append((String) null).append((Object) null).append(new char[] {'x', 'y'});
        b.append("hello", 1, 3).append(new char[] {'a', 'b', 'c', 'd'}, 1, 2).append(new StringBuilder("sb"));
        System.out.println(b + " " + b.length());
        b.setLength(5);
        System.out.println(b);
        b.insert(0, "<<").insert(b.length(), ">>").insert(2, 42).insert(2, 'z').insert(3, true).insert(0, 1.5);
        System.out.println(b);
        b.delete(0, 3).deleteCharAt(0).replace(1, 3, "REPLACED").setCharAt(0, '#');
        System.out.println(b);
        System.out.println(b.reverse());
        System.out.println(b.indexOf("C") + " " + b.indexOf("zz") + " " + b.lastIndexOf("E") + " " + b.charAt(2) + " " + b.substring(3) + " " + b.substring(1, 4));
        b.delete(2, 1000);
        System.out.println(b);
        StringBuilder big = new StringBuilder(0);
        for (int i = 0; i < 300; i++) {
            big.append(i);
        }
        System.out.println(big.length() + " " + big.toString().hashCode());
        big.setLength(3);
        big.setLength(5);
        System.out.println((int) big.charAt(4) + " " + big.length());
        System.out.println(new StringBuilder("a\ud83d\ude00b").reverse().toString().equals("b\ud83d\ude00a"));
        StringBuffer sb = new StringBuffer("x");
        sb.append(1).insert(0, "y").reverse();
        System.out.println(sb);
        System.out.println(new StringBuilder().append(Integer.MIN_VALUE).append(Long.MIN_VALUE).append(0).append(-0.0).append(Long.MAX_VALUE));
    }
}
