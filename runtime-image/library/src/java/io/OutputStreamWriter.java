package java.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Encodes characters; a high surrogate waits for its partner. */
public class OutputStreamWriter extends Writer {
    private final OutputStream out;
    private final Charset charset;
    private char waiting;

    public OutputStreamWriter(OutputStream out) {
        this(out, StandardCharsets.UTF_8);
    }

    public OutputStreamWriter(OutputStream out, Charset charset) {
        this.out = java.util.Objects.requireNonNull(out);
        this.charset = charset;
    }

    public OutputStreamWriter(OutputStream out, String charset) throws UnsupportedEncodingException {
        this(out, Charset.forEncoding(charset));
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        String all = (waiting == 0 ? "" : String.valueOf(waiting)) + new String(text, offset, length);
        waiting = 0;
        if (!all.isEmpty() && Character.isHighSurrogate(all.charAt(all.length() - 1))) {
            waiting = all.charAt(all.length() - 1);
            all = all.substring(0, all.length() - 1);
        }
        out.write(all.getBytes(charset));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
