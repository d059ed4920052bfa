package java.util;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads words, numbers and lines from text. Words are separated by white space or by what {@link #useDelimiter} says (a regular expression). */
public final class Scanner implements Iterator<String>, Closeable {
    private final String text;
    private java.util.regex.Pattern delimiter;
    private int position;
    private boolean closed;

    public Scanner(String text) {
        this.text = Objects.requireNonNull(text);
    }

    /** Reads everything at once. */
    public Scanner(InputStream source) {
        this(new InputStreamReader(source));
    }

    public Scanner(Reader source) {
        StringBuilder all = new StringBuilder();
        try {
            for (int c = source.read(); c >= 0; c = source.read()) {
                all.append((char) c);
            }
        } catch (IOException e) {
            closed = true;
        }
        text = all.toString();
    }

    public Scanner useDelimiter(String expression) {
        delimiter = java.util.regex.Pattern.compile(expression);
        return this;
    }

    public Scanner useLocale(Locale locale) {
        return this;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("Scanner closed");
        }
    }

    /** Start of the next word, or the length of the text. */
    private int wordStart() {
        int at = position;
        if (delimiter != null) {
            java.util.regex.Matcher between = delimiter.matcher(text);
            between.region(at, text.length());
            return between.lookingAt() ? between.end() : at;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int wordEnd(int start) {
        if (delimiter != null) {
            java.util.regex.Matcher between = delimiter.matcher(text);
            return between.find(start) ? between.start() : text.length();
        }
        int at = start;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The next word without taking it, or null. */
    private String peek() {
        requireOpen();
        int start = wordStart();
        return start >= text.length() ? null : text.substring(start, wordEnd(start));
    }

    private String take() {
        String word = peek();
        if (word == null) {
            throw new NoSuchElementException();
        }
        position = wordStart() + word.length();
        return word;
    }

    @Override
    public boolean hasNext() {
        return peek() != null;
    }

    @Override
    public String next() {
        return take();
    }

    public boolean hasNextLine() {
        requireOpen();
        return position < text.length();
    }

    public String nextLine() {
        requireOpen();
        if (position >= text.length()) {
            throw new NoSuchElementException("No line found");
        }
        int end = position;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        String line = text.substring(position, end);
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        position = Math.min(text.length(), end + (pair ? 2 : 1));
        return line;
    }

    /** How a word becomes a value; NumberFormatException if it does not. */
    private interface Parser<T> {
        T parse(String word);
    }

    private <T> boolean fits(Parser<T> parser) {
        String word = peek();
        if (word == null) {
            return false;
        }
        try {
            parser.parse(word);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private <T> T value(Parser<T> parser) {
        String word = peek();
        if (word == null) {
            throw new NoSuchElementException();
        }
        T result;
        try {
            result = parser.parse(word);
        } catch (NumberFormatException e) {
            throw isNumber(word) ? new InputMismatchException("For input string: \"" + word + "\"") : new InputMismatchException();
        }
        take();
        return result;
    }

    /** A number that is too large has a message, anything else has none. */
    private static boolean isNumber(String word) {
        for (int i = word.startsWith("-") || word.startsWith("+") ? 1 : 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Boolean parseBoolean(String word) {
        if (!word.equalsIgnoreCase("true") && !word.equalsIgnoreCase("false")) {
            throw new NumberFormatException(word);
        }
        return Boolean.valueOf(word);
    }

    public boolean hasNextInt() {
        return fits(Integer::valueOf);
    }

    public int nextInt() {
        return value(Integer::valueOf);
    }

    public int nextInt(int radix) {
        return value(word -> Integer.valueOf(word, radix));
    }

    public boolean hasNextLong() {
        return fits(Long::valueOf);
    }

    public long nextLong() {
        return value(Long::valueOf);
    }

    public boolean hasNextDouble() {
        return fits(Double::valueOf);
    }

    public double nextDouble() {
        return value(Double::valueOf);
    }

    public float nextFloat() {
        return value(Float::valueOf);
    }

    public short nextShort() {
        return value(Short::valueOf);
    }

    public byte nextByte() {
        return value(Byte::valueOf);
    }

    public boolean hasNextBoolean() {
        return fits(Scanner::parseBoolean);
    }

    public boolean nextBoolean() {
        return value(Scanner::parseBoolean);
    }

    public BigInteger nextBigInteger() {
        return value(BigInteger::new);
    }

    public BigDecimal nextBigDecimal() {
        return value(BigDecimal::new);
    }

    @Override
    public void close() {
        closed = true;
    }
}
