import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Pattern and Matcher: groups, find, replace, flags, quantifiers, lookahead, back references. */
public class RegexBasics {
    public static void main(String[] args) {
        Matcher m = Pattern.compile("(\\w+)@(\\w+)\\.(com|org)").matcher("ann@site.com, bob@home.org; x@y.net");
        while (m.find()) System.out.println(m.group() + " " + m.group(1) + " " + m.group(2) + " " + m.start(3) + "-" + m.end() + " " + m.groupCount());
        System.out.println("2024-03-15".replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3.$2.$1") + " " + "aaa".replaceAll("a*", "x") + " " + "foo.bar".replaceAll("\\.", "\\$") + " " + Pattern.compile("x").matcher("axbx").replaceFirst("Y"));
        String[] ps = {"a+b", "(?i)HELLO", "^\\s*$", "[^a-c]+", "(a|ab)(c|bcd)(d*)", "\\bcat\\b", "(\\w)\\1", "x{2,3}?y", "(?=.*\\d)\\w+", "[a-z&&[^aeiou]]+", "colou?r", "(?<year>\\d{4})", ".*?end", "\\p{Upper}\\p{Lower}+", "a.c", "\\Qa.c\\E", "(?:ab)+"};
        String[] ts = {"aaab", "hello", "   ", "xyz", "abcd", "a cat!", "hello", "xxxy", "abc1", "bcd", "color", "in 1999", "the end end", "Word", "a\nc", "a.c", "abab"};
        for (int i = 0; i < ps.length; i++) {
            Matcher k = Pattern.compile(ps[i]).matcher(ts[i]);
            boolean full = k.matches();
            k.reset();
            System.out.println(ps[i] + " " + full + " " + (k.find() ? "[" + k.group() + "]" + k.start() : "none") + " " + Arrays.toString(ts[i].split(ps[i])));
        }
        Matcher y = Pattern.compile("(?<a>.)(?<b>.)").matcher("pq");
        y.matches();
        System.out.println(y.group("b") + y.group("a"));
        StringBuffer sb = new StringBuffer();
        Matcher z = Pattern.compile("\\d+").matcher("a1b22c");
        while (z.find()) z.appendReplacement(sb, "<" + z.group().length() + ">");
        z.appendTail(sb);
        System.out.println(sb + " " + Pattern.compile("[,;]").splitAsStream("a,b;c").collect(Collectors.toList()) + Pattern.matches("[0-9]+", "123") + Pattern.quote("a+b") + Pattern.compile("\\d").matcher("a1b2").replaceAll(r -> "" + (char) (r.group().charAt(0) + 1)));
        try {
            Pattern.compile("(unclosed");
        } catch (PatternSyntaxException e) {
            System.out.println(e.getDescription() + " " + e.getIndex());
        }
    }
}
