import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.util.Arrays;

/** DataOutputStream and DataInputStream: every type, UTF, end of file. */
public class DataStreams {
    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        DataOutputStream d = new DataOutputStream(o);
        d.writeBoolean(true);
        d.writeByte(-2);
        d.writeShort(-300);
        d.writeChar('\u20ac');
        d.writeInt(Integer.MIN_VALUE);
        d.writeLong(1L << 60);
        d.writeFloat(1e-3f);
        d.writeDouble(Math.PI);
        d.writeUTF("h\u00e9\u0000\u20ac");
        d.writeBytes("ab\u0141");
        d.writeChars("c");
        System.out.println(d.size() + " " + Arrays.toString(o.toByteArray()));
        DataInputStream i = new DataInputStream(new ByteArrayInputStream(o.toByteArray()));
        System.out.println(i.readBoolean() + " " + i.readUnsignedByte() + " " + i.readUnsignedShort() + " " + i.readChar() + " " + i.readInt() + " " + i.readLong() + " " + i.readFloat() + " " + i.readDouble() + " " + i.readUTF().length() + " " + i.read() + i.skipBytes(1) + i.available());
        try {
            i.readFully(new byte[10]);
        } catch (EOFException e) {
            System.out.println("EOF " + e.getMessage());
        }
        System.out.println(i.read());
    }
}
