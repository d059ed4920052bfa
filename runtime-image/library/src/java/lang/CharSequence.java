package java.lang;

import java.util.stream.IntStream;

/** A readable sequence of UTF-16 code units. */
public interface CharSequence {
    int length();

    char charAt(int index);

    CharSequence subSequence(int start, int end);

    String toString();

    default boolean isEmpty() {
        return length() == 0;
    }

    static int compare(CharSequence a, CharSequence b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            int difference = a.charAt(i) - b.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return a.length() - b.length();
    }

    default IntStream chars() {
        return IntStream.range(0, length()).map(this::charAt);
    }

    default IntStream codePoints() {
        return IntStream.iterate(0, at -> at < length(), at -> at + Character.charCount(Character.codePointAt(this, at))).map(at -> Character.codePointAt(this, at));
    }
}
