package java.util.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A regular expression. Immutable. Works on UTF-16 units: a character outside of the basic plane counts as two. */
public final class Pattern {
    public static final int UNIX_LINES = 1;
    public static final int CASE_INSENSITIVE = 2;
    public static final int COMMENTS = 4;
    public static final int MULTILINE = 8;
    public static final int LITERAL = 16;
    public static final int DOTALL = 32;
    public static final int UNICODE_CASE = 64;

    private final String text;
    private final int flags;
    final Node first;
    final int groups;
    final int loops;
    final Map<String, Integer> names;

    private Pattern(String text, int flags) {
        this.text = text;
        this.flags = flags;
        PatternParser parser = new PatternParser(text, flags);
        first = parser.parse();
        groups = parser.groups;
        loops = parser.loops;
        names = parser.names;
    }

    public static Pattern compile(String expression) {
        return new Pattern(expression, 0);
    }

    public static Pattern compile(String expression, int flags) {
        return new Pattern(expression, flags);
    }

    public static boolean matches(String expression, CharSequence input) {
        return compile(expression).matcher(input).matches();
    }

    /** An expression for exactly this text. */
    public static String quote(String literal) {
        return "\\Q" + literal.replace("\\E", "\\E\\\\E\\Q") + "\\E";
    }

    public Matcher matcher(CharSequence input) {
        return new Matcher(this, input);
    }

    public String pattern() {
        return text;
    }

    public int flags() {
        return flags;
    }

    public Predicate<String> asPredicate() {
        return input -> matcher(input).find();
    }

    public Predicate<String> asMatchPredicate() {
        return input -> matcher(input).matches();
    }

    public String[] split(CharSequence input) {
        return split(input, 0);
    }

    /** Parts between the matches, at most {@code limit} if that is positive; empty parts at the end are dropped if it is 0. */
    public String[] split(CharSequence input, int limit) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = matcher(input);
        int start = 0;
        while (matcher.find() && (limit <= 0 || parts.size() < limit - 1)) {
            if (matcher.end() == 0) {
                continue;
            }
            parts.add(input.subSequence(start, matcher.start()).toString());
            start = matcher.end();
        }
        if (start == 0 && parts.isEmpty()) {
            return new String[] {input.toString()};
        }
        parts.add(input.subSequence(start, input.length()).toString());
        int count = parts.size();
        while (limit == 0 && count > 0 && parts.get(count - 1).isEmpty()) {
            count--;
        }
        return parts.subList(0, count).toArray(new String[0]);
    }

    public Stream<String> splitAsStream(CharSequence input) {
        return Stream.of(split(input));
    }

    @Override
    public String toString() {
        return text;
    }
}
