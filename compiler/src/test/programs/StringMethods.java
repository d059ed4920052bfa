/** Searching, comparing and cutting strings. */
public class StringMethods {
    public static void main(String[] args) {
        String s = "Hello, World";
        System.out.println(s.length() + " " + s.charAt(4) + " " + s.indexOf('o') + " " + s.indexOf('o', 5) + " " + s.lastIndexOf('o') + " " + s.lastIndexOf('o', 7)
            + " " + s.indexOf("World") + " " + s.indexOf("xyz") + " " + s.lastIndexOf("l") + " " + s.indexOf("") + " " + s.lastIndexOf("") + " " + s.indexOf("", 99));
        System.out.println(s.substring(7) + "|" + s.substring(0, 5) + "|" + s.substring(12) + "|" + s.subSequence(2, 4));
        System.out.println(s.toUpperCase() + s.toLowerCase() + s.replace('l', 'L') + s.replace("l", "[l]") + "aaa".replace("aa", "b") + "abc".replace("", "-"));
        System.out.println(s.startsWith("Hell") + " " + s.startsWith("World", 7) + " " + s.endsWith("ld") + " " + s.contains(", ") + " " + s.startsWith("x", -1));
        System.out.println(s.compareTo("Hello") + " " + "a".compareTo("b") + " " + "abc".compareTo("abd") + " " + "".compareTo("x") + " " + "B".compareToIgnoreCase("a"));
        System.out.println(s.equals("Hello, World") + " " + s.equals(null) + " " + s.equals(5) + " " + s.equalsIgnoreCase("hELLO, wORLD") + " " + s.equalsIgnoreCase(null));
        System.out.println("  trim\t\n".trim() + "|" + "".trim() + "|" + "   ".trim() + "|" + "".isEmpty() + "|" + "a".concat("b") + "|");
        System.out.println(String.valueOf(1) + String.valueOf('c') + String.valueOf(true) + String.valueOf(1.5) + String.valueOf((Object) null) + String.valueOf(new char[] {'x', 'y'}));
        System.out.println(String.join("-", "a", "b", "c") + String.join(",") + " " + "abcabc".regionMatches(3, "xabc", 1, 3) + " " + "ABC".regionMatches(true, 0, "abc", 0, 3));
        System.out.println("a,b,,c,,".split(",").length + " " + "a,b,,c,,".split(",", -1).length + " " + "a,b,c".split(",", 2)[1] + " " + "abc".split("").length + " " + "".split(",").length);
        System.out.println("x".intern() == "x");
        char[] cs = s.toCharArray();
        cs[0] = 'J';
        System.out.println(new String(cs) + " " + s + " " + new String(cs, 7, 5));
        System.out.println("abc".contentEquals(new StringBuilder("abc")) + " " + "tab\tend" + " " + "\u00e4\u00d6".toUpperCase().length());
    }
}
