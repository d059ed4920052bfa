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

    static String indent(String text, int columns) {
        StringBuilder result = new StringBuilder();
        for (int start = 0; start < text.length();) {
            int end = lineEnd(text, start);
            int from = start;
            while (from < end && from - start < -columns && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            for (int i = 0; i < columns; i++) {
                result.append(' ');
            }
            result.append(text, from, end).append('\n');
            start = nextLine(text, end);
        }
        return result.toString();
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int nextLine(String text, int end) {
        return end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    static String stripIndent(String text) {
        int least = Integer.MAX_VALUE;
        boolean open = true;
        for (int start = 0; start <= text.length();) {
            int end = lineEnd(text, start);
            int first = start;
            while (first < end && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            if (first < end || end == text.length()) {
                least = Math.min(least, first - start);
            }
            start = nextLine(text, end);
        }
        StringBuilder result = new StringBuilder();
        for (int start = 0; start <= text.length();) {
            int end = lineEnd(text, start);
            int last = end;
            while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            result.append(open ? "" : "\n").append(text, Math.min(start + least, last), last);
            open = false;
            start = nextLine(text, end);
        }
        return result.toString();
    }

    static String translateEscapes(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                result.append(c);
                continue;
            }
            c = ++i < text.length() ? text.charAt(i) : 0;
            int known = "btnfrs\"'\\".indexOf(c);
            if (known >= 0) {
                result.append("\b\t\n\f\r \"'\\".charAt(known));
            } else if (c >= '0' && c <= '7') {
                int end = i + 1;
                while (end < text.length() && end < i + (c <= '3' ? 3 : 2) && text.charAt(end) >= '0' && text.charAt(end) <= '7') {
                    end++;
                }
                result.append((char) Integer.parseInt(text.substring(i, end), 8));
                i = end - 1;
            } else if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            } else if (c != '\n' && c != '\r') {
                throw new IllegalArgumentException(String.format("Invalid escape sequence: \\%c \\\\u%04X", c, (int) c));
            }
        }
        return result.toString();
    }
}
