package java.nio;

import java.util.Objects;

/** Bytes in an array, read and written as numbers of several sizes. There are no buffers outside of the heap: {@code allocateDirect} gives one inside. */
public final class ByteBuffer extends Buffer implements Comparable<ByteBuffer> {
    private final byte[] bytes;
    private final int offset;
    private final boolean readOnly;
    private boolean big = true;

    private ByteBuffer(byte[] bytes, int offset, int capacity, int limit, boolean readOnly) {
        super(capacity, limit);
        this.bytes = bytes;
        this.offset = offset;
        this.readOnly = readOnly;
    }

    public static ByteBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return new ByteBuffer(new byte[capacity], 0, capacity, capacity, false);
    }

    public static ByteBuffer allocateDirect(int capacity) {
        return allocate(capacity);
    }

    public static ByteBuffer wrap(byte[] bytes) {
        return new ByteBuffer(bytes, 0, bytes.length, bytes.length, false);
    }

    public static ByteBuffer wrap(byte[] bytes, int from, int length) {
        Objects.checkFromIndexSize(from, length, bytes.length);
        ByteBuffer result = new ByteBuffer(bytes, 0, bytes.length, from + length, false);
        result.position(from);
        return result;
    }

    private ByteBuffer view(int from, int capacity, int limit, boolean onlyRead) {
        return new ByteBuffer(bytes, offset + from, capacity, limit, onlyRead);
    }

    public ByteBuffer slice() {
        return view(position(), remaining(), remaining(), readOnly);
    }

    public ByteBuffer duplicate() {
        ByteBuffer result = view(0, capacity(), limit(), readOnly);
        result.position(position());
        return result;
    }

    public ByteBuffer asReadOnlyBuffer() {
        ByteBuffer result = view(0, capacity(), limit(), true);
        result.position(position());
        return result;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public boolean isDirect() {
        return false;
    }

    public boolean hasArray() {
        return !readOnly;
    }

    public byte[] array() {
        requireWritable();
        return bytes;
    }

    public int arrayOffset() {
        requireWritable();
        return offset;
    }

    private void requireWritable() {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
    }

    public ByteOrder order() {
        return big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    public ByteBuffer order(ByteOrder order) {
        big = order == ByteOrder.BIG_ENDIAN;
        return this;
    }

    private long load(int index, int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | bytes[offset + index + (big ? i : size - 1 - i)] & 0xFF;
        }
        return value;
    }

    private ByteBuffer store(int index, int size, long value) {
        requireWritable();
        for (int i = 0; i < size; i++) {
            bytes[offset + index + (big ? size - 1 - i : i)] = (byte) (value >> 8 * i);
        }
        return this;
    }

    public ByteBuffer get(byte[] target) {
        return get(target, 0, target.length);
    }

    public ByteBuffer get(byte[] target, int from, int length) {
        Objects.checkFromIndexSize(from, length, target.length);
        System.arraycopy(bytes, offset + nextGet(length), target, from, length);
        return this;
    }

    public ByteBuffer put(byte[] source) {
        return put(source, 0, source.length);
    }

    public ByteBuffer put(byte[] source, int from, int length) {
        Objects.checkFromIndexSize(from, length, source.length);
        requireWritable();
        System.arraycopy(source, from, bytes, offset + nextPut(length), length);
        return this;
    }

    public ByteBuffer put(ByteBuffer source) {
        if (source == this) {
            throw new IllegalArgumentException("The source buffer is this buffer");
        }
        int length = source.remaining();
        if (length > remaining()) {
            throw new BufferOverflowException();
        }
        put(source.bytes, source.offset + source.nextGet(length), length);
        return this;
    }

    public ByteBuffer compact() {
        requireWritable();
        int left = remaining();
        System.arraycopy(bytes, offset + position(), bytes, offset, left);
        clear();
        position(left);
        return this;
    }

    public byte get() {
        return (byte) load(nextGet(1), 1);
    }

    public byte get(int index) {
        return (byte) load(checked(index, 1), 1);
    }

    public ByteBuffer put(byte value) {
        requireWritable();
        return store(nextPut(1), 1, value);
    }

    public ByteBuffer put(int index, byte value) {
        return store(checked(index, 1), 1, value);
    }

    public char getChar() {
        return (char) load(nextGet(2), 2);
    }

    public char getChar(int index) {
        return (char) load(checked(index, 2), 2);
    }

    public ByteBuffer putChar(char value) {
        requireWritable();
        return store(nextPut(2), 2, value);
    }

    public ByteBuffer putChar(int index, char value) {
        return store(checked(index, 2), 2, value);
    }

    public short getShort() {
        return (short) load(nextGet(2), 2);
    }

    public short getShort(int index) {
        return (short) load(checked(index, 2), 2);
    }

    public ByteBuffer putShort(short value) {
        requireWritable();
        return store(nextPut(2), 2, value);
    }

    public ByteBuffer putShort(int index, short value) {
        return store(checked(index, 2), 2, value);
    }

    public int getInt() {
        return (int) load(nextGet(4), 4);
    }

    public int getInt(int index) {
        return (int) load(checked(index, 4), 4);
    }

    public ByteBuffer putInt(int value) {
        requireWritable();
        return store(nextPut(4), 4, value);
    }

    public ByteBuffer putInt(int index, int value) {
        return store(checked(index, 4), 4, value);
    }

    public long getLong() {
        return load(nextGet(8), 8);
    }

    public long getLong(int index) {
        return load(checked(index, 8), 8);
    }

    public ByteBuffer putLong(long value) {
        requireWritable();
        return store(nextPut(8), 8, value);
    }

    public ByteBuffer putLong(int index, long value) {
        return store(checked(index, 8), 8, value);
    }

    public float getFloat() {
        return Float.intBitsToFloat((int) load(nextGet(4), 4));
    }

    public float getFloat(int index) {
        return Float.intBitsToFloat((int) load(checked(index, 4), 4));
    }

    public ByteBuffer putFloat(float value) {
        requireWritable();
        return store(nextPut(4), 4, Float.floatToRawIntBits(value));
    }

    public ByteBuffer putFloat(int index, float value) {
        return store(checked(index, 4), 4, Float.floatToRawIntBits(value));
    }

    public double getDouble() {
        return Double.longBitsToDouble(load(nextGet(8), 8));
    }

    public double getDouble(int index) {
        return Double.longBitsToDouble(load(checked(index, 8), 8));
    }

    public ByteBuffer putDouble(double value) {
        requireWritable();
        return store(nextPut(8), 8, Double.doubleToRawLongBits(value));
    }

    public ByteBuffer putDouble(int index, double value) {
        return store(checked(index, 8), 8, Double.doubleToRawLongBits(value));
    }

    @Override
    public ByteBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public ByteBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public ByteBuffer rewind() {
        super.rewind();
        return this;
    }

    @Override
    public ByteBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public ByteBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public ByteBuffer position(int to) {
        super.position(to);
        return this;
    }

    @Override
    public ByteBuffer limit(int to) {
        super.limit(to);
        return this;
    }

    @Override
    public int compareTo(ByteBuffer other) {
        int common = Math.min(remaining(), other.remaining());
        for (int i = 0; i < common; i++) {
            int order = Byte.compare(get(position() + i), other.get(other.position() + i));
            if (order != 0) {
                return order;
            }
        }
        return remaining() - other.remaining();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByteBuffer && compareTo((ByteBuffer) other) == 0;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = limit() - 1; i >= position(); i--) {
            hash = 31 * hash + get(i);
        }
        return hash;
    }

    @Override
    public String toString() {
        return "java.nio.HeapByteBuffer[pos=" + position() + " lim=" + limit() + " cap=" + capacity() + "]";
    }
}
