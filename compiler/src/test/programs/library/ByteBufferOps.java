import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Heap ByteBuffer: relative, absolute, order, slices, marks, limits, errors. */
public class ByteBufferOps {
    public static void main(String[] args) {
        ByteBuffer b = ByteBuffer.allocate(40);
        b.put((byte) 1).putShort((short) 0x1234).putInt(0xCAFEBABE).putLong(0x123456789ABCDEFL).putChar('Z').putFloat(1.5f).putDouble(-2.25);
        System.out.println(b + " " + b.remaining());
        b.flip();
        System.out.println(b.get() + " " + Integer.toHexString(b.getShort()) + " " + Integer.toHexString(b.getInt()) + " " + Long.toHexString(b.getLong()) + " " + b.getChar() + b.getFloat() + " " + b.getDouble() + " " + b.hasRemaining());
        b.rewind();
        b.order(ByteOrder.LITTLE_ENDIAN);
        System.out.println(b.getShort(1) + " " + b.getInt(3) + " " + b.getLong(7) + " " + b.order());
        b.clear();
        byte[] x = {9, 8, 7, 6, 5};
        b.put(x).put(x, 1, 2);
        b.flip().mark();
        b.get();
        b.get();
        ByteBuffer s = b.slice();
        s.put(0, (byte) 99);
        System.out.println(b.get(2) + " " + s.capacity() + " " + b.position());
        b.compact();
        System.out.println(b.position() + " " + b.get(0));
        ByteBuffer w = ByteBuffer.wrap(x, 1, 3);
        System.out.println(w.get() + " " + w.position() + " " + w.limit() + " " + w.array().length + w.arrayOffset() + " " + w.compareTo(ByteBuffer.wrap(new byte[] {7, 6})) + w.equals(ByteBuffer.wrap(new byte[] {7, 6})) + " " + w.hashCode());
        ByteBuffer r = b.asReadOnlyBuffer();
        try {
            r.put((byte) 1);
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getName());
        }
        try {
            w.getInt();
        } catch (BufferUnderflowException e) {
            System.out.println("underflow");
        }
        try {
            ByteBuffer.allocate(2).putInt(1);
        } catch (BufferOverflowException e) {
            System.out.println("overflow");
        }
        try {
            w.get(77);
        } catch (IndexOutOfBoundsException e) {
            System.out.println("index");
        }
        try {
            w.limit(99);
        } catch (IllegalArgumentException e) {
            System.out.println("limit");
        }
        ByteBuffer d = b.duplicate();
        d.position(1);
        System.out.println(d.position() + " " + b.position() + " " + d.limit() + b.isReadOnly() + r.isReadOnly() + b.hasArray());
    }
}
