package org.plurix.pjc.dwarf;

/** .debug_abbrev: the forms of all entries, the same for every unit. Numbers are DWARF's. */
final class Abbreviations {
    static final int UNIT = 1;
    static final int METHOD = 2;
    static final int VOID_METHOD = 3;
    static final int PARAMETER = 4;
    static final int VARIABLE = 5;
    static final int BLOCK = 6;
    static final int BASE_TYPE = 7;
    static final int POINTER = 8;
    static final int CLASS = 9;

    private static final int NAME = 0x03;
    private static final int BYTE_SIZE = 0x0B;
    private static final int STATEMENTS = 0x10;
    private static final int LOW_PC = 0x11;
    private static final int HIGH_PC = 0x12;
    private static final int LANGUAGE = 0x13;
    private static final int DIRECTORY = 0x1B;
    private static final int PRODUCER = 0x25;
    private static final int FILE = 0x3A;
    private static final int LINE = 0x3B;
    private static final int DECLARATION = 0x3C;
    private static final int ENCODING = 0x3E;
    private static final int FRAME_BASE = 0x40;
    private static final int LOCATION = 0x02;
    private static final int TYPE = 0x49;
    private static final int RANGES = 0x55;

    private static final int ADDR = 0x01;
    private static final int DATA4 = 0x06;
    private static final int STRING = 0x08;
    private static final int BLOCK1 = 0x0A;
    private static final int DATA1 = 0x0B;
    private static final int FLAG = 0x0C;
    private static final int UDATA = 0x0F;
    private static final int REF4 = 0x13;

    private Abbreviations() { }

    static byte[] table() {
        Bytes out = new Bytes();
        entry(out, UNIT, 0x11, true, PRODUCER, STRING, LANGUAGE, DATA1, NAME, STRING, DIRECTORY, STRING, LOW_PC, ADDR, RANGES, DATA4, STATEMENTS, DATA4);
        entry(out, METHOD, 0x2E, true, NAME, STRING, FILE, DATA1, LINE, UDATA, LOW_PC, ADDR, HIGH_PC, ADDR, FRAME_BASE, BLOCK1, TYPE, REF4);
        entry(out, VOID_METHOD, 0x2E, true, NAME, STRING, FILE, DATA1, LINE, UDATA, LOW_PC, ADDR, HIGH_PC, ADDR, FRAME_BASE, BLOCK1);
        entry(out, PARAMETER, 0x05, false, NAME, STRING, FILE, DATA1, LINE, UDATA, TYPE, REF4, LOCATION, BLOCK1);
        entry(out, VARIABLE, 0x34, false, NAME, STRING, FILE, DATA1, LINE, UDATA, TYPE, REF4, LOCATION, BLOCK1);
        entry(out, BLOCK, 0x0B, true, LOW_PC, ADDR, HIGH_PC, ADDR);
        entry(out, BASE_TYPE, 0x24, false, NAME, STRING, ENCODING, DATA1, BYTE_SIZE, DATA1);
        entry(out, POINTER, 0x0F, false, BYTE_SIZE, DATA1, TYPE, REF4);
        entry(out, CLASS, 0x13, false, NAME, STRING, DECLARATION, FLAG);
        return out.u8(0).toArray();
    }

    private static void entry(Bytes out, int code, int tag, boolean children, int... attributes) {
        out.uleb(code).uleb(tag).u8(children ? 1 : 0);
        for (int attribute : attributes) {
            out.uleb(attribute);
        }
        out.u8(0).u8(0);
    }
}
