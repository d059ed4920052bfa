import java.io.*;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

/** Lines, words and fields: readers, regular expressions, grouping, wrapping, a CSV parser. */
public class TextProcessing {
    static final String TEXT = "It was the best of times,\nit was the worst of times;\r\nit was the age of wisdom...\n\nit was the age of foolishness!";

    static List<String> csv(String line) {
        List<String> out = new ArrayList<>();
        Matcher m = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(,|$)").matcher(line);
        while (m.find()) {
            out.add(m.group(1) != null ? m.group(1).replace("\"\"", "\"") : m.group(2));
            if (m.group(3).isEmpty()) break;
        }
        return out;
    }

    static String wrap(String s, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String w : s.trim().split("\\s+")) {
            if (column > 0 && column + 1 + w.length() > width) { out.append('\n'); column = 0; }
            if (column > 0) { out.append(' '); column++; }
            out.append(w);
            column += w.length();
        }
        return out.toString();
    }

    public static void main(String[] args) throws IOException {
        BufferedReader r = new BufferedReader(new StringReader(TEXT));
        int n = 0;
        for (String l = r.readLine(); l != null; l = r.readLine()) System.out.println(++n + ": " + l.length() + " " + l.toUpperCase());
        Map<String, Long> words = Pattern.compile("\\W+").splitAsStream(TEXT.toLowerCase()).collect(Collectors.groupingBy(w -> w, TreeMap::new, Collectors.counting()));
        System.out.println(words);
        System.out.println(words.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(4)
                .map(e -> e.getKey() + "x" + e.getValue()).collect(Collectors.joining(", ")));
        for (String l : new String[] {"a,b,c", "1,\"x,y\",\"say \"\"hi\"\"\",", "", ",,"}) System.out.println(csv(l).size() + " " + csv(l));
        System.out.println(wrap(TEXT, 20));
        System.out.println(TEXT.replaceAll("(?i)it was the (\\w+) of (\\w+)", "$2:$1").lines().collect(Collectors.toList()));
        StringWriter sw = new StringWriter();
        try (PrintWriter p = new PrintWriter(sw)) { for (int i = 1; i <= 3; i++) p.printf("%-4s|%4d|%6.2f%n", "r" + i, i * i, Math.sqrt(i)); }
        System.out.print(sw);
        Scanner s = new Scanner("name=Bob; age=42; ok=true").useDelimiter("[=;]\\s*");
        System.out.println(s.next() + s.next() + s.next() + s.nextInt() + s.next() + s.nextBoolean() + s.hasNext());
        System.out.println(new StringTokenizer("a b\tc").countTokens() + " " + String.join("|", "x y  z".split(" ")));
    }
}
