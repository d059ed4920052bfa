import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

/** Pattern, Matcher and the methods of String that use them. */
public class RegularExpressions {
    static void find(String expression, String... inputs) {
        Pattern p = Pattern.compile(expression);
        for (String input : inputs) {
            Matcher m = p.matcher(input);
            StringBuilder s = new StringBuilder(expression + " in " + input + ": " + m.matches() + m.reset().lookingAt());
            m.reset();
            while (m.find()) {
                s.append(" [").append(m.start()).append('-').append(m.end());
                for (int g = 0; g <= m.groupCount(); g++) s.append('|').append(m.group(g));
                s.append(']');
            }
            System.out.println(s);
        }
    }

    public static void main(String[] args) {
        find("a*b", "aaab", "b", "aac", "xaabb");
        find("(a|ab)(c|bcd)(d*)", "abcd");
        find("[a-c&&[^b]]+|[^\\w\\s]", "abc! ca?");
        find("(\\d{2,3})-(\\d+)?", "12-345 1-2 1234-");
        find("a.*?b", "aXbYb", "a\nb");
        find("(?s)a.*b", "a\nb");
        find("(?i)HeLLo\\b", "hello HELLOx Hello");
        find("(?m)^\\w+$", "one\ntwo x\nthree");
        find("(\\w)\\1", "aabbcdd");
        find("(?<year>\\d{4})-(?<month>\\d\\d)", "on 2024-07 and 1999-12");
        find("(?=.*\\d)(?!.*x)\\w+", "ab1", "abx1", "abc");
        find("(?<=\\$)\\d+|(?<!\\$)\\b\\d+", "$42 and 17");
        find("(?>a+)b", "aaab", "aaa");
        find("a++b|a{2}", "aaab", "aaa");
        find("(a+)+$", "aaaa", "aaab");
        find("((a)|b)*", "abba", "");
        find("x*", "axxb");
        find("\\p{Upper}\\p{Lower}+|\\p{Punct}", "Hello, World.");
        find("[\\[\\]a\\-z]+", "[a-z]b");
        find("\\Qa.b\\E+", "a.bbb axb");
        find("(?x) a b # comment\n c", "abc");
        find("\\x41\\u0042\\t", "AB\t");
        find("^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?", "http://host/path?q=1#frag");
        find("[]a]", "]");
        System.out.println("a1b22c333".replaceAll("\\d+", "<$0>") + " " + "a1b22".replaceFirst("([a-z])(\\d)", "$2$1") + " " + "x.y".replaceAll(".", "\\$"));
        System.out.println("John Smith".replaceAll("(?<f>\\w+) (?<l>\\w+)", "${l} ${f}") + " " + "aaa".replaceAll("a*", "X") + " " + "abc".replaceAll("", "-"));
        for (String s : new String[] {"a,b,,c,,", ",a", "", "abc", " a  b c ", "a1b2c3"})
            System.out.println(Arrays.toString(s.split(",")) + Arrays.toString(s.split(",", -1)) + Arrays.toString(s.split("\\s+")) + Arrays.toString(s.split("\\d")) + Arrays.toString(s.split("")) + Arrays.toString(s.split(",", 2)));
        System.out.println("abc".matches("[a-c]+") + " " + "abcd".matches("[a-c]+") + " " + Pattern.matches("\\d+", "12") + Pattern.quote("a.b") + "a.b".matches(Pattern.quote("a.b")));
        System.out.println(Pattern.compile("\\d+").matcher("1 22 333").results().map(MatchResult::group).collect(Collectors.toList()) + " "
                + Pattern.compile("b").matcher("abcb").replaceAll(r -> r.group() + r.start()) + Pattern.compile(",").splitAsStream("x,y").count());
        Matcher m = Pattern.compile("(\\w+)=(\\w+)").matcher("k=v, a=b");
        StringBuffer b = new StringBuffer();
        while (m.find()) m.appendReplacement(b, "$2:$1");
        System.out.println(m.appendTail(b) + " " + Pattern.compile("A", Pattern.CASE_INSENSITIVE | Pattern.LITERAL).matcher("xa").find());
        for (String bad : new String[] {"(", "[a", "*a", "a{2", "a**", "\\"}) {
            try { Pattern.compile(bad); System.out.println("ok " + bad); } catch (PatternSyntaxException e) { System.out.println("bad " + bad); }
        }
        try { m.group(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    }
}
