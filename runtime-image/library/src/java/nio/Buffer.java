package java.nio;

/** A stretch of memory with a position to read and write at, and a limit. */
public abstract class Buffer {
    private final int capacity;
    private int position;
    private int limit;
    private int mark = -1;

    Buffer(int capacity, int limit) {
        this.capacity = capacity;
        this.limit = limit;
    }

    public final int capacity() {
        return capacity;
    }

    public final int position() {
        return position;
    }

    public Buffer position(int to) {
        if (to < 0 || to > limit) {
            throw new IllegalArgumentException(to < 0 ? "newPosition < 0: (" + to + " < 0)" : "newPosition > limit: (" + to + " > " + limit + ")");
        }
        mark = mark > to ? -1 : mark;
        position = to;
        return this;
    }

    public final int limit() {
        return limit;
    }

    public Buffer limit(int to) {
        if (to < 0 || to > capacity) {
            throw new IllegalArgumentException(to < 0 ? "newLimit < 0: (" + to + " < 0)" : "newLimit > capacity: (" + to + " > " + capacity + ")");
        }
        limit = to;
        position = Math.min(position, to);
        mark = mark > to ? -1 : mark;
        return this;
    }

    public Buffer mark() {
        mark = position;
        return this;
    }

    public Buffer reset() {
        if (mark < 0) {
            throw new InvalidMarkException();
        }
        position = mark;
        return this;
    }

    public Buffer clear() {
        position = 0;
        limit = capacity;
        mark = -1;
        return this;
    }

    public Buffer flip() {
        limit = position;
        position = 0;
        mark = -1;
        return this;
    }

    public Buffer rewind() {
        position = 0;
        mark = -1;
        return this;
    }

    public final int remaining() {
        return Math.max(0, limit - position);
    }

    public final boolean hasRemaining() {
        return position < limit;
    }

    /** Takes {@code size} bytes at the position for reading. */
    final int nextGet(int size) {
        if (limit - position < size) {
            throw new BufferUnderflowException();
        }
        position += size;
        return position - size;
    }

    /** Takes {@code size} bytes at the position for writing. */
    final int nextPut(int size) {
        if (limit - position < size) {
            throw new BufferOverflowException();
        }
        position += size;
        return position - size;
    }

    final int checked(int index, int size) {
        if (index < 0 || size > limit - index) {
            throw new IndexOutOfBoundsException();
        }
        return index;
    }
}
