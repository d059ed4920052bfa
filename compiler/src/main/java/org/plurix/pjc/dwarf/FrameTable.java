package org.plurix.pjc.dwarf;

import java.util.List;

/** Call frame information: every method begins with {@code push ebp; mov ebp, esp} (docs/abi.md section 3). */
final class FrameTable {
    private static final int CIE = -1;
    private static final int DEF_CFA = 0x0C;
    private static final int DEF_CFA_REGISTER = 0x0D;
    private static final int DEF_CFA_OFFSET = 0x0E;
    private static final int OFFSET = 0x80;
    private static final int ADVANCE = 0x40;
    private static final int ESP = 4;
    private static final int EBP = 5;
    private static final int EIP = 8;
    private static final int PUSH_BYTES = 1;
    private static final int MOVE_BYTES = 2;
    private static final int WORD = 4;
    private static final int NOP = 0;

    private FrameTable() { }

    static byte[] of(List<DebugMethod> methods) {
        Bytes table = new Bytes();
        Bytes common = new Bytes().u32(CIE).u8(1).u8(0).uleb(1).sleb(-WORD).u8(EIP).u8(DEF_CFA).uleb(ESP).uleb(WORD).u8(OFFSET | EIP).uleb(1);
        table.bytes(padded(common));
        for (DebugMethod method : methods) {
            Bytes entry = new Bytes().u32(0).u32(method.address()).u32(method.code().code().length)
                    .u8(ADVANCE | PUSH_BYTES).u8(DEF_CFA_OFFSET).uleb(2 * WORD).u8(OFFSET | EBP).uleb(2)
                    .u8(ADVANCE | MOVE_BYTES).u8(DEF_CFA_REGISTER).uleb(EBP);
            table.bytes(padded(entry));
        }
        return table.toArray();
    }

    private static byte[] padded(Bytes entry) {
        while (entry.size() % WORD != 0) {
            entry.u8(NOP);
        }
        return entry.withLength();
    }
}
