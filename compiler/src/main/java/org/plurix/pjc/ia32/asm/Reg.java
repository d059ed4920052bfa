package org.plurix.pjc.ia32.asm;

import java.util.Locale;

/** All registers; {@code code} is the number in the instruction encoding. */
public enum Reg implements Operand {
    EAX(File.R32, 0), ECX(File.R32, 1), EDX(File.R32, 2), EBX(File.R32, 3),
    ESP(File.R32, 4), EBP(File.R32, 5), ESI(File.R32, 6), EDI(File.R32, 7),
    AX(File.R16, 0), CX(File.R16, 1), DX(File.R16, 2), BX(File.R16, 3),
    SP(File.R16, 4), BP(File.R16, 5), SI(File.R16, 6), DI(File.R16, 7),
    AL(File.R8, 0), CL(File.R8, 1), DL(File.R8, 2), BL(File.R8, 3),
    AH(File.R8, 4), CH(File.R8, 5), DH(File.R8, 6), BH(File.R8, 7),
    XMM0(File.XMM, 0), XMM1(File.XMM, 1), XMM2(File.XMM, 2), XMM3(File.XMM, 3),
    XMM4(File.XMM, 4), XMM5(File.XMM, 5), XMM6(File.XMM, 6), XMM7(File.XMM, 7),
    ST0(File.X87, 0), ST1(File.X87, 1), ST2(File.X87, 2), ST3(File.X87, 3),
    CR0(File.CONTROL, 0), CR2(File.CONTROL, 2), CR3(File.CONTROL, 3), CR4(File.CONTROL, 4),
    ES(File.SEGMENT, 0), CS(File.SEGMENT, 1), SS(File.SEGMENT, 2), DS(File.SEGMENT, 3), FS(File.SEGMENT, 4), GS(File.SEGMENT, 5);

    /** Register files. */
    public enum File { R32, R16, R8, XMM, X87, CONTROL, SEGMENT }

    private static final Reg[] ALL = values();

    public final File file;
    public final int code;

    Reg(File file, int code) {
        this.file = file;
        this.code = code;
    }

    public static Reg gp(int code) {
        return ALL[code];
    }

    public static Reg xmm(int code) {
        return ALL[XMM0.ordinal() + code];
    }

    public boolean isXmm() {
        return file == File.XMM;
    }

    /** EAX, ECX, EDX and EBX have a byte register for their low bits. */
    public boolean hasLow8() {
        return file == File.R32 && code < 4;
    }

    public Reg low8() {
        if (!hasLow8()) {
            throw new IllegalStateException(this + " has no byte register");
        }
        return ALL[AL.ordinal() + code];
    }

    public Reg low16() {
        if (file != File.R32) {
            throw new IllegalStateException(this + " has no 16-bit part");
        }
        return ALL[AX.ordinal() + code];
    }

    /** Name as assemblers write it. */
    public String text() {
        return file == File.X87 ? "st(" + code + ")" : name().toLowerCase(Locale.ROOT);
    }
}
