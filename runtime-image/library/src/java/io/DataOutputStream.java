package java.io;

/** Writes values in a portable binary form, the highest byte first. */
public class DataOutputStream extends FilterOutputStream {
    protected int written;

    public DataOutputStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        written++;
    }

    public final int size() {
        return written;
    }

    public final void writeBoolean(boolean value) throws IOException {
        write(value ? 1 : 0);
    }

    public final void writeByte(int value) throws IOException {
        write(value);
    }

    public final void writeShort(int value) throws IOException {
        write(value >> 8);
        write(value);
    }

    public final void writeChar(int value) throws IOException {
        writeShort(value);
    }

    public final void writeInt(int value) throws IOException {
        writeShort(value >> 16);
        writeShort(value);
    }

    public final void writeLong(long value) throws IOException {
        writeInt((int) (value >> 32));
        writeInt((int) value);
    }

    public final void writeFloat(float value) throws IOException {
        writeInt(Float.floatToIntBits(value));
    }

    public final void writeDouble(double value) throws IOException {
        writeLong(Double.doubleToLongBits(value));
    }

    public final void writeBytes(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            write(text.charAt(i));
        }
    }

    public final void writeChars(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            writeChar(text.charAt(i));
        }
    }

    /** Length in bytes, then one to three bytes per UTF-16 unit; zero takes two. */
    public final void writeUTF(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c != 0 && c < 0x80) {
                bytes.write(c);
            } else {
                if (c < 0x800) {
                    bytes.write(0xC0 | c >> 6);
                } else {
                    bytes.write(0xE0 | c >> 12);
                    bytes.write(0x80 | c >> 6 & 0x3F);
                }
                bytes.write(0x80 | c & 0x3F);
            }
        }
        if (bytes.size() > 0xFFFF) {
            throw new IOException("encoded string too long: " + bytes.size() + " bytes");
        }
        writeShort(bytes.size());
        write(bytes.toByteArray());
    }
}
