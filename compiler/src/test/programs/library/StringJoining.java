import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** StringJoiner, join, repeat, lines, strip, chars, split with limits. */
public class StringJoining {
    public static void main(String[] args) {
        StringJoiner j = new StringJoiner(", ", "[", "]");
        j.setEmptyValue("none");
        System.out.println(j + " " + j.length());
        j.add("a").add("").add(null);
        System.out.println(j + " " + j.length());
        System.out.println(String.join("-", List.of("x", "y")) + "ab".repeat(3) + "|" + " \t x ".strip() + "|" + " x ".stripLeading() + "|" + " x ".stripTrailing() + "|" + "".isBlank() + " ".isBlank());
        System.out.println("a\nb\r\nc\rd".lines().collect(Collectors.toList()) + " " + "hello".chars().filter(c -> c == 'l').count());
        for (String s : new String[] {"a,b,,c,,", ",a", "", ",", "abc"}) System.out.println(Arrays.toString(s.split(",")) + Arrays.toString(s.split(",", -1)) + Arrays.toString(s.split(",", 2)));
        System.out.println(Arrays.toString("a1b22c333".split("[0-9]+")) + Arrays.toString("boo:and:foo".split("o", 0)) + Arrays.toString("x".split("")) + Arrays.toString("xyz".split("")) + Arrays.toString("a.b".split(".")) + Arrays.toString("a|b".split("|")));
    }
}
