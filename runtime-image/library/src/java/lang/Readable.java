package java.lang;

import java.io.IOException;

/** A source of characters. */
public interface Readable {
    int read(char[] target, int offset, int length) throws IOException;
}
