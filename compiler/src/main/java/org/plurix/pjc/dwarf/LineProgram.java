package org.plurix.pjc.dwarf;

import java.nio.file.Path;
import java.util.List;
import org.plurix.pjc.layout.CompiledMethod;

/** The line table of one source: a sequence per method. DWARF 3, which every debugger reads. */
final class LineProgram {
    private static final int VERSION = 3;
    private static final int LINE_BASE = -5;
    private static final int LINE_RANGE = 14;
    /** Number of operands of the standard opcodes 1 to 9. */
    private static final byte[] OPERANDS = {0, 1, 1, 1, 1, 0, 0, 0, 1};
    private static final int COPY = 1;
    private static final int ADVANCE_PC = 2;
    private static final int ADVANCE_LINE = 3;
    private static final int END_SEQUENCE = 1;
    private static final int SET_ADDRESS = 2;

    private LineProgram() { }

    static byte[] of(String source, List<DebugMethod> methods) {
        Path path = Path.of(source);
        Bytes header = new Bytes().u8(1).u8(1).u8(LINE_BASE).u8(LINE_RANGE).u8(OPERANDS.length + 1).bytes(OPERANDS);
        if (path.getParent() != null) {
            header.text(path.getParent().toString());
        }
        header.u8(0);
        header.text(path.getFileName().toString()).uleb(path.getParent() == null ? 0 : 1).uleb(0).uleb(0).u8(0);
        Bytes program = new Bytes();
        methods.forEach(m -> sequence(program, m));
        return new Bytes().u16(VERSION).bytes(header.withLength()).bytes(program.toArray()).withLength();
    }

    private static void sequence(Bytes program, DebugMethod method) {
        program.u8(0).uleb(1 + Integer.BYTES).u8(SET_ADDRESS).u32(method.address());
        int line = 1;
        int pc = 0;
        boolean first = true;
        for (CompiledMethod.Line mark : method.code().lines()) {
            if (first && mark.pc() > 0) {     // the prologue belongs to the first line
                program.u8(ADVANCE_LINE).sleb(mark.line() - line).u8(COPY);
                line = mark.line();
            }
            first = false;
            program.u8(ADVANCE_PC).uleb(mark.pc() - pc).u8(ADVANCE_LINE).sleb(mark.line() - line).u8(COPY);
            pc = mark.pc();
            line = mark.line();
        }
        program.u8(ADVANCE_PC).uleb(method.code().code().length - pc).u8(0).uleb(1).u8(END_SEQUENCE);
    }
}
