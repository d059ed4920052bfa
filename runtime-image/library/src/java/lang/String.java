package java.lang;

import java.io.Serializable;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Formatter;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plurix.rt.Strings;

/**
 * Immutable text of UTF-16 code units. The array belongs to the string alone and is exactly as long as the text; PJC writes literals
 * in this layout with their hash filled in; other strings have 0 there.
 */
public final class String implements CharSequence, Comparable<String>, Serializable {
    public static final Comparator<String> CASE_INSENSITIVE_ORDER = new TextParts.IgnoreCaseOrder();

    private final char[] value;
    private final int hash;

    public String() {
        value = new char[0];
        hash = 0;
    }

    public String(String original) {
        value = original.value;
        hash = original.hash;
    }

    public String(char[] text) {
        this(text, 0, text.length);
    }

    public String(char[] text, int offset, int count) {
        if ((offset | count | text.length - offset - count) < 0) {
            throw new StringIndexOutOfBoundsException("offset " + offset + ", count " + count + ", length " + text.length);
        }
        value = new char[count];
        System.arraycopy(text, offset, value, 0, count);
        hash = 0;
    }

    public String(int[] codePoints, int offset, int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.appendCodePoint(codePoints[offset + i]);
        }
        value = text.toCharArray();
        hash = 0;
    }

    /** Decodes UTF-8. */
    public String(byte[] utf8) {
        this(utf8, 0, utf8.length);
    }

    public String(byte[] utf8, int offset, int length) {
        value = Utf8.decode(utf8, offset, length);
        hash = 0;
    }

    public String(byte[] bytes, Charset charset) {
        value = charset.decodeBytes(bytes, 0, bytes.length);
        hash = 0;
    }

    public String(byte[] bytes, String charset) throws UnsupportedEncodingException {
        this(bytes, Charset.forEncoding(charset));
    }

    public String(byte[] bytes, int from, int length, Charset charset) {
        java.util.Objects.checkFromIndexSize(from, length, bytes.length);
        value = charset.decodeBytes(bytes, from, length);
        hash = 0;
    }

    public String(byte[] bytes, int from, int length, String charset) throws UnsupportedEncodingException {
        this(bytes, from, length, Charset.forEncoding(charset));
    }

    public byte[] getBytes(Charset charset) {
        return charset.encodeText(value);
    }

    public byte[] getBytes(String charset) throws UnsupportedEncodingException {
        return getBytes(Charset.forEncoding(charset));
    }

    public String(StringBuilder text) {
        value = text.toCharArray();
        hash = 0;
    }

    public String(StringBuffer text) {
        value = text.toCharArray();
        hash = 0;
    }

    private String(char[] value, boolean owned) {
        this.value = value;
        hash = 0;
    }

    /** A string around an array that nobody else will change. */
    static String owning(char[] value) {
        return new String(value, true);
    }

    @Override
    public int length() {
        return value.length;
    }

    @Override
    public boolean isEmpty() {
        return value.length == 0;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= value.length) {
            throw new StringIndexOutOfBoundsException(index);
        }
        return value[index];
    }

    public int codePointAt(int index) {
        if (index < 0 || index >= value.length) {
            throw new StringIndexOutOfBoundsException("index " + index + ", length " + value.length);
        }
        return Character.codePointAt(value, index);
    }

    public int codePointCount(int begin, int end) {
        int n = end - begin;
        for (int i = begin; i < end - 1; i++) {
            if (Character.isSurrogatePair(charAt(i), charAt(i + 1))) {
                n--;
                i++;
            }
        }
        return n;
    }

    public void getChars(int begin, int end, char[] target, int targetBegin) {
        checkRange(begin, end);
        if (targetBegin < 0 || end - begin > target.length - targetBegin) {
            throw new StringIndexOutOfBoundsException(
                    "offset " + targetBegin + ", count " + (end - begin) + ", length " + target.length);
        }
        System.arraycopy(value, begin, target, targetBegin, end - begin);
    }

    /** Encodes as UTF-8. */
    public byte[] getBytes() {
        return Utf8.encode(value);
    }

    public char[] toCharArray() {
        return value.clone();
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof String)) {
            return false;
        }
        char[] that = ((String) other).value;
        return that.length == value.length && regionEquals(0, that, 0, that.length);
    }

    private boolean regionEquals(int at, char[] other, int otherAt, int count) {
        for (int i = 0; i < count; i++) {
            if (value[at + i] != other[otherAt + i]) {
                return false;
            }
        }
        return true;
    }

    public boolean equalsIgnoreCase(String other) {
        return this == other
                || other != null && other.value.length == value.length && regionMatches(true, 0, other, 0, value.length);
    }

    public boolean contentEquals(CharSequence other) {
        return other.length() == value.length && CharSequence.compare(this, other) == 0;
    }

    /** Never stores the result: a hidden write would turn a transaction that only reads into a writer. */
    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0) {
            char[] text = value;
            for (int i = 0; i < text.length; i++) {
                h = 31 * h + text[i];
            }
        }
        return h;
    }

    @Override
    public int compareTo(String other) {
        char[] a = value;
        char[] b = other.value;
        int common = Math.min(a.length, b.length);
        for (int i = 0; i < common; i++) {
            if (a[i] != b[i]) {
                return a[i] - b[i];
            }
        }
        return a.length - b.length;
    }

    public int compareToIgnoreCase(String other) {
        int common = Math.min(value.length, other.value.length);
        for (int i = 0; i < common; i++) {
            int difference = Character.foldCase(value[i]) - Character.foldCase(other.value[i]);
            if (difference != 0) {
                return difference;
            }
        }
        return value.length - other.value.length;
    }

    public boolean regionMatches(int at, String other, int otherAt, int count) {
        return regionMatches(false, at, other, otherAt, count);
    }

    public boolean regionMatches(boolean ignoreCase, int at, String other, int otherAt, int count) {
        if (at < 0 || otherAt < 0 || at > (long) value.length - count || otherAt > (long) other.value.length - count) {
            return false;
        }
        if (!ignoreCase) {
            return regionEquals(at, other.value, otherAt, count);
        }
        for (int i = 0; i < count; i++) {
            char a = value[at + i];
            char b = other.value[otherAt + i];
            if (a != b && Character.foldCase(a) != Character.foldCase(b)) {
                return false;
            }
        }
        return true;
    }

    public boolean startsWith(String prefix) {
        return startsWith(prefix, 0);
    }

    public boolean startsWith(String prefix, int at) {
        return at >= 0 && at <= value.length - prefix.value.length
                && regionEquals(at, prefix.value, 0, prefix.value.length);
    }

    public boolean endsWith(String suffix) {
        return startsWith(suffix, value.length - suffix.value.length);
    }

    public boolean contains(CharSequence part) {
        return indexOf(part.toString()) >= 0;
    }

    public int indexOf(int c) {
        return indexOf(c, 0);
    }

    public int indexOf(int c, int from) {
        if (c > Character.MAX_VALUE) {
            return indexOf(new String(Character.toChars(c)), from);
        }
        for (int i = Math.max(from, 0); i < value.length; i++) {
            if (value[i] == c) {
                return i;
            }
        }
        return -1;
    }

    public int lastIndexOf(int c) {
        return lastIndexOf(c, value.length - 1);
    }

    public int lastIndexOf(int c, int from) {
        if (c > Character.MAX_VALUE) {
            return lastIndexOf(new String(Character.toChars(c)), from);
        }
        for (int i = Math.min(from, value.length - 1); i >= 0; i--) {
            if (value[i] == c) {
                return i;
            }
        }
        return -1;
    }

    public int indexOf(String part) {
        return indexOf(part, 0);
    }

    public int indexOf(String part, int from) {
        int last = value.length - part.value.length;
        for (int i = Math.max(from, 0); i <= last; i++) {
            if (regionEquals(i, part.value, 0, part.value.length)) {
                return i;
            }
        }
        return part.value.length == 0 && from > value.length ? value.length : -1;
    }

    public int lastIndexOf(String part) {
        return lastIndexOf(part, value.length);
    }

    public int lastIndexOf(String part, int from) {
        for (int i = Math.min(from, value.length - part.value.length); i >= 0; i--) {
            if (regionEquals(i, part.value, 0, part.value.length)) {
                return i;
            }
        }
        return -1;
    }

    public String substring(int begin) {
        return substring(begin, value.length);
    }

    public String substring(int begin, int end) {
        checkRange(begin, end);
        return begin == 0 && end == value.length ? this : new String(value, begin, end - begin);
    }

    private void checkRange(int begin, int end) {
        if (begin < 0 || begin > end || end > value.length) {
            throw new StringIndexOutOfBoundsException("begin " + begin + ", end " + end + ", length " + value.length);
        }
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
        return substring(begin, end);
    }

    public String concat(String other) {
        if (other.isEmpty()) {
            return this;
        }
        char[] joined = new char[value.length + other.value.length];
        System.arraycopy(value, 0, joined, 0, value.length);
        System.arraycopy(other.value, 0, joined, value.length, other.value.length);
        return owning(joined);
    }

    public String replace(char from, char to) {
        if (from == to || indexOf(from) < 0) {
            return this;
        }
        char[] changed = value.clone();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == from) {
                changed[i] = to;
            }
        }
        return owning(changed);
    }

    public String replace(CharSequence from, CharSequence to) {
        String pattern = from.toString();
        String replacement = to.toString();
        int at = indexOf(pattern);
        if (at < 0) {
            return this;
        }
        StringBuilder text = new StringBuilder(value.length + replacement.length());
        int done = 0;
        while (at >= 0) {
            text.append(this, done, at).append(replacement);
            done = at + pattern.length();
            if (pattern.isEmpty()) {
                if (at == value.length) {
                    return text.toString();
                }
                text.append(value[at]);
                done = at + 1;
            }
            at = indexOf(pattern, done);
        }
        return text.append(this, done, value.length).toString();
    }

    public String toLowerCase() {
        return Character.changeCase(this, value, false);
    }

    public String toUpperCase() {
        return Character.changeCase(this, value, true);
    }

    /** Without the characters up to space at both ends. */
    public String trim() {
        int begin = 0;
        int end = value.length;
        while (begin < end && value[begin] <= ' ') {
            begin++;
        }
        while (begin < end && value[end - 1] <= ' ') {
            end--;
        }
        return substring(begin, end);
    }

    /**
     * Splits at a separator. The library has no regular expressions: the separator is text in which {@code \\} makes the next
     * character ordinary; any unescaped pattern character is refused, so that no program silently gets another meaning.
     */
    public String[] split(String expression) {
        return split(expression, 0);
    }

    public String[] split(String expression, int limit) {
        return TextParts.split(this, expression, limit);
    }

    public boolean matches(String expression) {
        return Pattern.matches(expression, this);
    }

    public String replaceAll(String expression, String replacement) {
        return Pattern.compile(expression).matcher(this).replaceAll(replacement);
    }

    public String replaceFirst(String expression, String replacement) {
        return Pattern.compile(expression).matcher(this).replaceFirst(replacement);
    }

    public String intern() {
        return Strings.intern(this);
    }

    @Override
    public String toString() {
        return this;
    }

    public static String join(CharSequence delimiter, CharSequence... parts) {
        StringBuilder text = new StringBuilder();
        String separator = delimiter.toString();
        for (int i = 0; i < parts.length; i++) {
            text.append(i == 0 ? "" : separator).append(parts[i]);
        }
        return text.toString();
    }

    public static String join(CharSequence delimiter, Iterable<? extends CharSequence> parts) {
        StringBuilder text = new StringBuilder();
        String separator = delimiter.toString();
        Iterator<? extends CharSequence> it = parts.iterator();
        while (it.hasNext()) {
            text.append(it.next());
            if (it.hasNext()) {
                text.append(separator);
            }
        }
        return text.toString();
    }

    public static String format(String format, Object... args) {
        return new Formatter().format(format, args).toString();
    }

    public static String valueOf(Object object) {
        return object == null ? "null" : object.toString();
    }

    public static String valueOf(char[] text) {
        return new String(text);
    }

    public static String valueOf(char[] text, int offset, int count) {
        return new String(text, offset, count);
    }

    public static String copyValueOf(char[] text) {
        return new String(text);
    }

    public static String valueOf(boolean value) {
        return value ? "true" : "false";
    }

    public static String valueOf(char c) {
        return owning(new char[] {c});
    }

    public static String valueOf(int value) {
        return Integer.toString(value);
    }

    public static String valueOf(long value) {
        return Long.toString(value);
    }

    public static String valueOf(float value) {
        return Float.toString(value);
    }

    public static String valueOf(double value) {
        return Double.toString(value);
    }

    public static String format(Locale locale, String format, Object... args) {
        return format(format, args);
    }

    public String formatted(Object... args) {
        return format(this, args);
    }

    public String strip() {
        return TextParts.strip(this, true, true);
    }

    public String stripLeading() {
        return TextParts.strip(this, true, false);
    }

    public String stripTrailing() {
        return TextParts.strip(this, false, true);
    }

    public boolean isBlank() {
        return strip().isEmpty();
    }

    public String repeat(int count) {
        return TextParts.repeat(this, count);
    }

    public Stream<String> lines() {
        return TextParts.lines(this).stream();
    }

    public <R> R transform(Function<? super String, ? extends R> function) {
        return function.apply(this);
    }

    public int codePointBefore(int index) {
        if (index < 1 || index > value.length) {
            throw new StringIndexOutOfBoundsException("index " + index + ", length " + value.length);
        }
        boolean pair = index > 1 && Character.isSurrogatePair(value[index - 2], value[index - 1]);
        return pair ? Character.toCodePoint(value[index - 2], value[index - 1]) : value[index - 1];
    }

    public int offsetByCodePoints(int index, int codePoints) {
        int at = index;
        for (int i = 0; i < codePoints; i++) {
            at += Character.charCount(codePointAt(at));
        }
        for (int i = 0; i > codePoints; i--) {
            at -= Character.charCount(codePointBefore(at));
        }
        return at;
    }

    public String toLowerCase(Locale locale) {
        return toLowerCase();
    }

    public String toUpperCase(Locale locale) {
        return toUpperCase();
    }

    public boolean contentEquals(StringBuffer text) {
        return contentEquals((CharSequence) text);
    }

    public static String copyValueOf(char[] text, int from, int length) {
        return new String(text, from, length);
    }

    /** Each line moved right or, as far as white space reaches, left; ends with a line end. */
    public String indent(int columns) {
        return TextParts.indent(this, columns);
    }

    public String stripIndent() {
        return TextParts.stripIndent(this);
    }

    public String translateEscapes() {
        return TextParts.translateEscapes(this);
    }
}
