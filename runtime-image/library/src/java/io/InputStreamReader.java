package java.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Decodes bytes; the whole rest of the stream is read and decoded at the first use. */
public class InputStreamReader extends Reader {
    private final InputStream in;
    private final Charset charset;
    private StringReader text;

    public InputStreamReader(InputStream in) {
        this(in, StandardCharsets.UTF_8);
    }

    public InputStreamReader(InputStream in, Charset charset) {
        this.in = java.util.Objects.requireNonNull(in);
        this.charset = charset;
    }

    public InputStreamReader(InputStream in, String charset) throws UnsupportedEncodingException {
        this(in, Charset.forEncoding(charset));
    }

    public String getEncoding() {
        return charset.name();
    }

    private StringReader text() throws IOException {
        if (text == null) {
            text = new StringReader(new String(in.readAllBytes(), charset));
        }
        return text;
    }

    @Override
    public int read() throws IOException {
        return text().read();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        return text().read(target, offset, length);
    }

    @Override
    public boolean ready() throws IOException {
        return text != null || in.available() > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
        text().close();
    }
}
