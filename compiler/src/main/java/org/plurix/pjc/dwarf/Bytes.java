package org.plurix.pjc.dwarf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Little-endian output with DWARF's variable-length numbers. */
final class Bytes {
    private static final int GROUP = 7;
    private static final int MORE = 0x80;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes u8(int value) {
        out.write(value);
        return this;
    }

    Bytes u16(int value) {
        return u8(value).u8(value >> Byte.SIZE);
    }

    Bytes u32(int value) {
        return u16(value).u16(value >> Short.SIZE);
    }

    Bytes uleb(int value) {
        int rest = value;
        while (rest >>> GROUP != 0) {
            u8(rest & MORE - 1 | MORE);
            rest >>>= GROUP;
        }
        return u8(rest);
    }

    Bytes sleb(int value) {
        int rest = value;
        while (rest < -(MORE >> 1) || rest >= MORE >> 1) {
            u8(rest & MORE - 1 | MORE);
            rest >>= GROUP;
        }
        return u8(rest & MORE - 1);
    }

    Bytes text(String value) {
        out.writeBytes(value.getBytes(StandardCharsets.UTF_8));
        return u8(0);
    }

    Bytes bytes(byte[] value) {
        out.writeBytes(value);
        return this;
    }

    int size() {
        return out.size();
    }

    byte[] toArray() {
        return out.toByteArray();
    }

    /** The content behind its own length. */
    byte[] withLength() {
        return new Bytes().u32(size()).bytes(toArray()).toArray();
    }
}
