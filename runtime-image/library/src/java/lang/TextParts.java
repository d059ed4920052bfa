package java.lang;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Methods of {@link String} that look at lines, blanks and parts. */
final class TextParts {
    private static final String SPECIAL = ".$|()[{^?*+\\";

    private TextParts() { }

    /** Without locale: by characters in upper, then lower case. */
    static final class IgnoreCaseOrder implements Comparator<String>, Serializable {
        @Override
        public int compare(String a, String b) {
            return a.compareToIgnoreCase(b);
        }
    }

    /** Separators that mean nothing but themselves need no expression. */
    static String[] split(String text, String expression, int limit) {
        String separator = expression.length() == 2 && expression.charAt(0) == '\\' && !Character.isLetterOrDigit(expression.charAt(1))
                ? expression.substring(1) : expression;
        if (separator.isEmpty() || separator == expression && !isPlain(expression)) {
            return Pattern.compile(expression).split(text, limit);
        }
        List<String> parts = new ArrayList<>();
        int done = 0;
        for (int at = text.indexOf(separator); at >= 0 && (limit <= 0 || parts.size() < limit - 1); at = text.indexOf(separator, done)) {
            parts.add(text.substring(done, at));
            done = at + separator.length();
        }
        if (done == 0) {
            return new String[] {text};
        }
        parts.add(text.substring(done));
        int size = parts.size();
        while (limit == 0 && size > 0 && parts.get(size - 1).isEmpty()) {
            size--;
        }
        return parts.subList(0, size).toArray(new String[size]);
    }

    private static boolean isPlain(String expression) {
        for (int i = 0; i < expression.length(); i++) {
            if (SPECIAL.indexOf(expression.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    static String strip(String text, boolean leading, boolean trailing) {
        int start = 0;
        int end = text.length();
        while (leading && start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (trailing && end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static String repeat(String text, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count is negative: " + count);
        }
        StringBuilder result = new StringBuilder(text.length() * count);
        for (int i = 0; i < count; i++) {
            result.append(text);
        }
        return result.toString();
    }

    /** A line ends with \n, \r or \r\n; the last one may have no end. */
    static List<String> lines(String text) {
        List<String> result = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            result.add(text.substring(start, end));
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return result;
    }
}
