package java.io;

/** Argument checks of this package. */
final class Ranges {
    private Ranges() {
    }

    static void checkFromSize(int offset, int size, int length) {
        if ((offset | size | length - offset - size) < 0) {
            throw new IndexOutOfBoundsException(
                    "Range [" + offset + ", " + offset + " + " + size + ") out of bounds for length " + length);
        }
    }
}
