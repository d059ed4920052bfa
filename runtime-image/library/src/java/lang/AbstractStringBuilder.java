package java.lang;

/**
 * Growing text: the common implementation of {@link StringBuilder} and {@link StringBuffer}. Numbers are written straight into the
 * array, without a string in between, because every object costs heap until the next collection.
 */
abstract class AbstractStringBuilder implements CharSequence, Appendable {
    private char[] text;
    private int count;

    AbstractStringBuilder(int capacity) {
        text = new char[capacity];
    }

    @Override
    public int length() {
        return count;
    }

    public int capacity() {
        return text.length;
    }

    public void ensureCapacity(int capacity) {
        if (capacity > text.length) {
            resize(Math.max(capacity, text.length * 2 + 2));
        }
    }

    public void trimToSize() {
        if (count < text.length) {
            resize(count);
        }
    }

    private void resize(int capacity) {
        char[] larger = new char[capacity];
        System.arraycopy(text, 0, larger, 0, count);
        text = larger;
    }

    /** Makes room for {@code n} more characters and answers the old end. */
    private int extend(int n) {
        int at = count;
        int end = at + n;
        if (end < 0) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        if (end > text.length) {
            resize(Math.max(end, text.length * 2 + 2));
        }
        count = end;
        return at;
    }

    final char[] toCharArray() {
        char[] copy = new char[count];
        System.arraycopy(text, 0, copy, 0, count);
        return copy;
    }

    @Override
    public String toString() {
        return String.owning(toCharArray());
    }

    @Override
    public char charAt(int index) {
        checkIndex(index);
        return text[index];
    }

    public void setCharAt(int index, char c) {
        checkIndex(index);
        text[index] = c;
    }

    private void checkIndex(int index) {
        if (index < 0 || index >= count) {
            throw new StringIndexOutOfBoundsException("index " + index + ", length " + count);
        }
    }

    private static void checkRange(int start, int end, int length) {
        if (start < 0 || start > end || end > length) {
            throw new StringIndexOutOfBoundsException("start " + start + ", end " + end + ", length " + length);
        }
    }

    public int codePointAt(int index) {
        checkIndex(index);
        char high = text[index];
        if (Character.isHighSurrogate(high) && index + 1 < count && Character.isLowSurrogate(text[index + 1])) {
            return Character.toCodePoint(high, text[index + 1]);
        }
        return high;
    }

    public void setLength(int length) {
        if (length < 0) {
            throw new StringIndexOutOfBoundsException(length);
        }
        if (length > count) {
            for (int i = extend(length - count); i < length; i++) {
                text[i] = 0;
            }
        }
        count = length;
    }

    public void getChars(int begin, int end, char[] target, int targetBegin) {
        checkRange(begin, end, count);
        if (targetBegin < 0 || end - begin > target.length - targetBegin) {
            throw new IndexOutOfBoundsException(
                    "start " + targetBegin + ", end " + (targetBegin + end - begin) + ", length " + target.length);
        }
        System.arraycopy(text, begin, target, targetBegin, end - begin);
    }

    final void put(String added) {
        String shown = added == null ? "null" : added;
        int length = shown.length();
        int at = extend(length);
        shown.getChars(0, length, text, at);
    }

    final void put(CharSequence added, int start, int end) {
        CharSequence shown = added == null ? "null" : added;
        if (start < 0 || start > end || end > shown.length()) {
            throw new IndexOutOfBoundsException("start " + start + ", end " + end + ", length " + shown.length());
        }
        int at = extend(end - start);
        for (int i = start; i < end; i++) {
            text[at++] = shown.charAt(i);
        }
    }

    final void put(char[] added, int offset, int length) {
        if ((offset | length | added.length - offset - length) < 0) {
            throw new IndexOutOfBoundsException(
                    "start " + offset + ", end " + (offset + length) + ", length " + added.length);
        }
        int at = extend(length);
        System.arraycopy(added, offset, text, at, length);
    }

    final void put(char c) {
        int at = extend(1);
        text[at] = c;
    }

    final void put(int value) {
        extend(Digits.length(value));
        Digits.write(value, text, count);
    }

    final void put(long value) {
        extend(Digits.length(value));
        Digits.write(value, text, count);
    }

    final void putCodePoint(int codePoint) {
        if (codePoint >>> 16 == 0) {
            put((char) codePoint);
        } else {
            char[] pair = Character.toChars(codePoint);
            put(pair, 0, 2);
        }
    }

    final void remove(int start, int end) {
        int last = Math.min(end, count);
        checkRange(start, last, count);
        System.arraycopy(text, last, text, start, count - last);
        count -= last - start;
    }

    final void removeChar(int index) {
        checkIndex(index);
        remove(index, index + 1);
    }

    final void substitute(int start, int end, String with) {
        int last = Math.min(end, count);
        checkRange(start, last, count);
        int length = with.length();
        int oldCount = count;
        if (length > last - start) {
            extend(length - (last - start));
        }
        System.arraycopy(text, last, text, start + length, oldCount - last);
        count = oldCount + length - (last - start);
        with.getChars(0, length, text, start);
    }

    final void put(int offset, String added) {
        if (offset < 0 || offset > count) {
            throw new StringIndexOutOfBoundsException("offset " + offset + ", length " + count);
        }
        substitute(offset, offset, added == null ? "null" : added);
    }

    /** Reverses; surrogate pairs stay in order. */
    final void turnAround() {
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            char c = text[i];
            text[i] = text[j];
            text[j] = c;
        }
        for (int i = 0; i + 1 < count; i++) {
            if (Character.isLowSurrogate(text[i]) && Character.isHighSurrogate(text[i + 1])) {
                char low = text[i];
                text[i] = text[i + 1];
                text[++i] = low;
            }
        }
    }

    public String substring(int start) {
        return substring(start, count);
    }

    public String substring(int start, int end) {
        checkRange(start, end, count);
        return new String(text, start, end - start);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    public int indexOf(String part) {
        return indexOf(part, 0);
    }

    public int indexOf(String part, int from) {
        for (int i = Math.max(from, 0); i <= count - part.length(); i++) {
            if (matches(i, part)) {
                return i;
            }
        }
        return part.isEmpty() && from > count ? count : -1;
    }

    public int lastIndexOf(String part) {
        return lastIndexOf(part, count);
    }

    public int lastIndexOf(String part, int from) {
        for (int i = Math.min(from, count - part.length()); i >= 0; i--) {
            if (matches(i, part)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(int at, String part) {
        for (int i = 0; i < part.length(); i++) {
            if (text[at + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
