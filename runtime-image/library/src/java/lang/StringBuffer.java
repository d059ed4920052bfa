package java.lang;

import java.io.Serializable;

/** The same as {@link StringBuilder}: transactions make a second, locking kind unnecessary. */
public final class StringBuffer extends AbstractStringBuilder implements Serializable, Comparable<StringBuffer> {
    private static final int INITIAL_CAPACITY = 16;

    public StringBuffer() {
        super(INITIAL_CAPACITY);
    }

    public StringBuffer(int capacity) {
        super(capacity);
    }

    public StringBuffer(String text) {
        super(text.length() + INITIAL_CAPACITY);
        put(text);
    }

    public StringBuffer(CharSequence text) {
        super(text.length() + INITIAL_CAPACITY);
        put(text, 0, text.length());
    }

    public StringBuffer append(String text) {
        put(text);
        return this;
    }

    public StringBuffer append(Object object) {
        put(String.valueOf(object));
        return this;
    }

    public StringBuffer append(StringBuffer text) {
        put(String.valueOf((Object) text));
        return this;
    }

    @Override
    public StringBuffer append(CharSequence text) {
        CharSequence shown = text == null ? "null" : text;
        put(shown, 0, shown.length());
        return this;
    }

    @Override
    public StringBuffer append(CharSequence text, int start, int end) {
        put(text, start, end);
        return this;
    }

    public StringBuffer append(char[] text) {
        put(text, 0, text.length);
        return this;
    }

    public StringBuffer append(char[] text, int offset, int length) {
        put(text, offset, length);
        return this;
    }

    @Override
    public StringBuffer append(char c) {
        put(c);
        return this;
    }

    public StringBuffer append(boolean value) {
        put(value ? "true" : "false");
        return this;
    }

    public StringBuffer append(int value) {
        put(value);
        return this;
    }

    public StringBuffer append(long value) {
        put(value);
        return this;
    }

    public StringBuffer append(float value) {
        put(Float.toString(value));
        return this;
    }

    public StringBuffer append(double value) {
        put(Double.toString(value));
        return this;
    }

    public StringBuffer appendCodePoint(int codePoint) {
        putCodePoint(codePoint);
        return this;
    }

    public StringBuffer delete(int start, int end) {
        remove(start, end);
        return this;
    }

    public StringBuffer deleteCharAt(int index) {
        removeChar(index);
        return this;
    }

    public StringBuffer replace(int start, int end, String with) {
        substitute(start, end, with);
        return this;
    }

    public StringBuffer insert(int offset, String text) {
        put(offset, text);
        return this;
    }

    public StringBuffer insert(int offset, Object object) {
        put(offset, String.valueOf(object));
        return this;
    }

    public StringBuffer insert(int offset, CharSequence text) {
        put(offset, String.valueOf(text));
        return this;
    }

    public StringBuffer insert(int offset, char[] text) {
        put(offset, new String(text));
        return this;
    }

    public StringBuffer insert(int offset, boolean value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuffer insert(int offset, char value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuffer insert(int offset, int value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuffer insert(int offset, long value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuffer insert(int offset, float value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuffer insert(int offset, double value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuffer reverse() {
        turnAround();
        return this;
    }

    @Override
    public int compareTo(StringBuffer other) {
        return CharSequence.compare(this, other);
    }
}
