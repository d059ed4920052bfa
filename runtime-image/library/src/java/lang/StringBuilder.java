package java.lang;

import java.io.Serializable;

/** Text that grows and changes in place. */
public final class StringBuilder extends AbstractStringBuilder implements Serializable, Comparable<StringBuilder> {
    private static final int INITIAL_CAPACITY = 16;

    public StringBuilder() {
        super(INITIAL_CAPACITY);
    }

    public StringBuilder(int capacity) {
        super(capacity);
    }

    public StringBuilder(String text) {
        super(text.length() + INITIAL_CAPACITY);
        put(text);
    }

    public StringBuilder(CharSequence text) {
        super(text.length() + INITIAL_CAPACITY);
        put(text, 0, text.length());
    }

    public StringBuilder append(String text) {
        put(text);
        return this;
    }

    public StringBuilder append(Object object) {
        put(String.valueOf(object));
        return this;
    }

    public StringBuilder append(StringBuffer text) {
        put(String.valueOf((Object) text));
        return this;
    }

    @Override
    public StringBuilder append(CharSequence text) {
        CharSequence shown = text == null ? "null" : text;
        put(shown, 0, shown.length());
        return this;
    }

    @Override
    public StringBuilder append(CharSequence text, int start, int end) {
        put(text, start, end);
        return this;
    }

    public StringBuilder append(char[] text) {
        put(text, 0, text.length);
        return this;
    }

    public StringBuilder append(char[] text, int offset, int length) {
        put(text, offset, length);
        return this;
    }

    @Override
    public StringBuilder append(char c) {
        put(c);
        return this;
    }

    public StringBuilder append(boolean value) {
        put(value ? "true" : "false");
        return this;
    }

    public StringBuilder append(int value) {
        put(value);
        return this;
    }

    public StringBuilder append(long value) {
        put(value);
        return this;
    }

    public StringBuilder append(float value) {
        put(Float.toString(value));
        return this;
    }

    public StringBuilder append(double value) {
        put(Double.toString(value));
        return this;
    }

    public StringBuilder appendCodePoint(int codePoint) {
        putCodePoint(codePoint);
        return this;
    }

    public StringBuilder delete(int start, int end) {
        remove(start, end);
        return this;
    }

    public StringBuilder deleteCharAt(int index) {
        removeChar(index);
        return this;
    }

    public StringBuilder replace(int start, int end, String with) {
        substitute(start, end, with);
        return this;
    }

    public StringBuilder insert(int offset, String text) {
        put(offset, text);
        return this;
    }

    public StringBuilder insert(int offset, Object object) {
        put(offset, String.valueOf(object));
        return this;
    }

    public StringBuilder insert(int offset, CharSequence text) {
        put(offset, String.valueOf(text));
        return this;
    }

    public StringBuilder insert(int offset, char[] text) {
        put(offset, new String(text));
        return this;
    }

    public StringBuilder insert(int offset, boolean value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, char value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, int value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, long value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, float value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, double value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder reverse() {
        turnAround();
        return this;
    }

    @Override
    public int compareTo(StringBuilder other) {
        return CharSequence.compare(this, other);
    }
}
