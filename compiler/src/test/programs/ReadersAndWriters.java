import java.io.*;
import java.nio.*;
import java.nio.charset.*;
import java.util.*;
import java.util.zip.*;

/** Character and byte streams in memory, charsets, data streams, scanners, buffers and checksums. */
public class ReadersAndWriters {
    public static void main(String[] args) throws IOException {
        BufferedReader lines = new BufferedReader(new StringReader("one\ntwo\r\nthree\rfour\n\nsix"));
        for (String l = lines.readLine(); l != null; l = lines.readLine()) System.out.print("[" + l + "]");
        System.out.println(new BufferedReader(new StringReader("a\nb")).lines().toList());
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(new BufferedWriter(text))) {
            out.printf("%d %s%n", 1, "x").append("app").println(2.5);
            out.print('c');
            out.print(true);
            out.println(new char[] {'h', 'i'});
        }
        System.out.print(text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer w = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        w.write("aé€😀");
        w.flush();
        System.out.println(Arrays.toString(bytes.toByteArray()) + new String(bytes.toByteArray(), StandardCharsets.UTF_8) + bytes.size());
        for (Charset c : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE})
            System.out.println(c + Arrays.toString("ü€😀x".getBytes(c)) + new String(new byte[] {65, (byte) 0xFC, 66, 67}, c) + c.equals(Charset.forName(c.name().toLowerCase())));
        System.out.println(new String("ä".getBytes("ISO-8859-1"), "ISO-8859-1") + Charset.isSupported("x-none"));
        try { "a".getBytes("nope"); } catch (UnsupportedEncodingException e) { System.out.println(e.getMessage()); }
        try { Charset.forName("nope"); } catch (UnsupportedCharsetException e) { System.out.println(e.getMessage()); }
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(raw));
        data.writeInt(-5); data.writeLong(1L << 40); data.writeDouble(Math.PI); data.writeFloat(1.5f); data.writeShort(-2); data.writeChar('z'); data.writeBoolean(true);
        data.writeByte(200); data.writeUTF("höß\0€"); data.flush();
        System.out.println(data.size() + " " + Arrays.hashCode(raw.toByteArray()));
        DataInputStream in = new DataInputStream(new BufferedInputStream(new ByteArrayInputStream(raw.toByteArray())));
        System.out.println(in.readInt() + " " + in.readLong() + " " + in.readDouble() + " " + in.readFloat() + " " + in.readShort() + in.readChar() + in.readBoolean() + in.readUnsignedByte() + in.readUTF().length());
        try { in.readByte(); } catch (EOFException e) { System.out.println("end"); }
        InputStream marked = new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5});
        marked.read(); marked.mark(9); marked.skip(2);
        System.out.print(marked.read()); marked.reset();
        System.out.println(marked.read() + " " + Arrays.toString(marked.readAllBytes()) + marked.read());
        CRC32 crc = new CRC32(); crc.update("123456789".getBytes()); System.out.print(Long.toHexString(crc.getValue()) + " ");
        Adler32 adler = new Adler32(); adler.update("Wikipedia".getBytes()); System.out.println(Long.toHexString(adler.getValue()));
        ByteBuffer b = ByteBuffer.allocate(32);
        b.putInt(0x01020304).order(ByteOrder.LITTLE_ENDIAN).putInt(0x01020304).putDouble(2.5).put((byte) 9).putShort((short) -7);
        b.flip();
        System.out.println(b + " " + Arrays.toString(Arrays.copyOf(b.array(), 12)) + b.getInt() + " " + b.getInt(4) + " " + b.order() + b.remaining());
        b.position(8); System.out.println(b.getDouble() + " " + b.get() + b.getShort() + b.hasRemaining() + b.slice() + b.duplicate().rewind().equals(b));
        try { b.get(); } catch (BufferUnderflowException e) { System.out.println("under " + e.getMessage()); }
        try { b.position(99); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { b.asReadOnlyBuffer().put(0, (byte) 1); } catch (ReadOnlyBufferException e) { System.out.println("read only"); }
        Scanner s = new Scanner("12 abc 3.5 true\nrest of line\n99999999999 x");
        System.out.println(s.nextInt() + s.next() + s.nextDouble() + s.nextBoolean() + "[" + s.nextLine() + "][" + s.nextLine() + "]" + s.hasNextInt() + s.hasNextLong() + s.nextLong());
        try { s.nextInt(); } catch (InputMismatchException e) { System.out.println(e.getMessage() + s.next() + s.hasNext()); }
        System.out.println(new Scanner("a, b,c").useDelimiter(",\\s*").next() + new Scanner("x\ny").hasNextLine());
        Reader r = new StringReader("hello");
        r.skip(1); r.mark(5); System.out.print((char) r.read()); r.reset(); char[] c = new char[9]; System.out.println(r.read(c) + new String(c, 0, 4) + r.read());
        r.close();
        try { r.read(); } catch (IOException e) { System.out.println(e.getMessage()); }
    }
}
