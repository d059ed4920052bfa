package java.util;

/** Splits a text at delimiter characters. */
public class StringTokenizer implements Enumeration<Object> {
    private final String text;
    private String delimiters;
    private final boolean returnDelimiters;
    private int position;

    public StringTokenizer(String text) {
        this(text, " \t\n\r\f", false);
    }

    public StringTokenizer(String text, String delimiters) {
        this(text, delimiters, false);
    }

    public StringTokenizer(String text, String delimiters, boolean returnDelimiters) {
        this.text = Objects.requireNonNull(text);
        this.delimiters = delimiters;
        this.returnDelimiters = returnDelimiters;
    }

    private boolean isDelimiter(int index) {
        return delimiters.indexOf(text.charAt(index)) >= 0;
    }

    private int start(int from) {
        int at = from;
        while (!returnDelimiters && at < text.length() && isDelimiter(at)) {
            at++;
        }
        return at;
    }

    private int end(int start) {
        int at = start;
        while (at < text.length() && !isDelimiter(at)) {
            at++;
        }
        return returnDelimiters && at == start ? at + 1 : at;
    }

    public boolean hasMoreTokens() {
        return start(position) < text.length();
    }

    public String nextToken() {
        int start = start(position);
        if (start >= text.length()) {
            throw new NoSuchElementException();
        }
        position = end(start);
        return text.substring(start, position);
    }

    @Override
    public boolean hasMoreElements() {
        return hasMoreTokens();
    }

    @Override
    public Object nextElement() {
        return nextToken();
    }

    public int countTokens() {
        int n = 0;
        for (int at = start(position); at < text.length(); at = start(end(at))) {
            n++;
        }
        return n;
    }

    public String nextToken(String newDelimiters) {
        delimiters = newDelimiters;
        return nextToken();
    }
}
