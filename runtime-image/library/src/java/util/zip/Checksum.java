package java.util.zip;

/** A number that shows whether data have changed. */
public interface Checksum {
    void update(int b);

    void update(byte[] data, int offset, int length);

    default void update(byte[] data) {
        update(data, 0, data.length);
    }

    long getValue();

    void reset();
}
