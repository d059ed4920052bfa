import java.util.stream.*;

/** String methods of later versions: strip, blank, repeat, lines, formatted, transform, chars. */
public class StringsSince11 {
    public static void main(String[] args) {
        String s = " \t text\u2003 ";
        System.out.println("[" + s.strip() + "][" + s.stripLeading() + "][" + s.stripTrailing() + "]");
        System.out.println(" \n".isBlank() + " " + "x".isBlank() + " " + "ab".repeat(3) + "|" + "ab".repeat(0) + "|");
        System.out.println("one\ntwo\r\nthree\rfour\n\nlast".lines().collect(Collectors.toList()) + " " + "".lines().count() + "\n".lines().count());
        System.out.println("%d and %s".formatted(4, "x") + " " + "abc".<Integer>transform(String::length));
        try {
            "a".repeat(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println("hello world".chars().mapToObj(c -> String.valueOf((char) (c ^ 0x20))).collect(Collectors.joining()));
        System.out.println(String.join("-", "a b c".lines().toList()) + String.format(java.util.Locale.ROOT, "%5.2f|%-6s|%06d", 3.14159, "ab", 42));
    }
}
