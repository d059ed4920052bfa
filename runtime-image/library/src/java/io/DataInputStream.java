package java.io;

/** Reads what {@link DataOutputStream} wrote. */
public class DataInputStream extends FilterInputStream {
    public DataInputStream(InputStream in) {
        super(in);
    }

    private int next() throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    public final void readFully(byte[] target) throws IOException {
        readFully(target, 0, target.length);
    }

    public final void readFully(byte[] target, int offset, int length) throws IOException {
        Ranges.checkFromSize(offset, length, target.length);
        for (int i = 0; i < length; i++) {
            target[offset + i] = (byte) next();
        }
    }

    public final int skipBytes(int count) throws IOException {
        return (int) in.skip(count);
    }

    public final boolean readBoolean() throws IOException {
        return next() != 0;
    }

    public final byte readByte() throws IOException {
        return (byte) next();
    }

    public final int readUnsignedByte() throws IOException {
        return next();
    }

    public final short readShort() throws IOException {
        return (short) readUnsignedShort();
    }

    public final int readUnsignedShort() throws IOException {
        int high = next();
        return high << 8 | next();
    }

    public final char readChar() throws IOException {
        return (char) readUnsignedShort();
    }

    public final int readInt() throws IOException {
        int high = readUnsignedShort();
        return high << 16 | readUnsignedShort();
    }

    public final long readLong() throws IOException {
        long high = readInt();
        return high << 32 | readInt() & 0xFFFFFFFFL;
    }

    public final float readFloat() throws IOException {
        return Float.intBitsToFloat(readInt());
    }

    public final double readDouble() throws IOException {
        return Double.longBitsToDouble(readLong());
    }

    public final String readUTF() throws IOException {
        byte[] bytes = new byte[readUnsignedShort()];
        readFully(bytes);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i];
            if (b >= 0) {
                text.append((char) b);
            } else if ((b & 0xE0) == 0xC0 && i + 1 < bytes.length) {
                text.append((char) ((b & 0x1F) << 6 | bytes[++i] & 0x3F));
            } else if ((b & 0xF0) == 0xE0 && i + 2 < bytes.length) {
                text.append((char) ((b & 0x0F) << 12 | (bytes[++i] & 0x3F) << 6 | bytes[++i] & 0x3F));
            } else {
                throw new UTFDataFormatException("malformed input around byte " + i);
            }
        }
        return text.toString();
    }
}
