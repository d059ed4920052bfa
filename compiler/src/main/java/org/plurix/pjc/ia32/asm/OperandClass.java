package org.plurix.pjc.ia32.asm;

/** The operand patterns of {@link FormTable}. */
enum OperandClass {
    R8, R16, R32, RM8, RM16, RM32, M, M8, M16, M32, M64, M128, MOFFS8, MOFFS16, MOFFS32,
    IMM8, IMM16, IMM32, SIMM8, ONE, XMM, XM32, XM64, XM128, ST, CR, SREG, REL,
    AL, AX, EAX, CL, DX, ES, CS, SS, DS, FS, GS;

    boolean matches(Operand operand) {
        if (operand instanceof Reg reg) {
            return matchesReg(reg);
        }
        if (operand instanceof Imm imm) {
            return matchesImm(imm);
        }
        if (operand instanceof Mem mem) {
            return matchesMem(mem);
        }
        return this == REL;
    }

    private boolean matchesReg(Reg reg) {
        return switch (this) {
            case R8, RM8 -> reg.file == Reg.File.R8;
            case R16, RM16 -> reg.file == Reg.File.R16;
            case R32, RM32 -> reg.file == Reg.File.R32;
            case XMM, XM32, XM64, XM128 -> reg.file == Reg.File.XMM;
            case ST -> reg.file == Reg.File.X87;
            case CR -> reg.file == Reg.File.CONTROL;
            case SREG -> reg.file == Reg.File.SEGMENT;
            case AL -> reg == Reg.AL;
            case AX -> reg == Reg.AX;
            case EAX -> reg == Reg.EAX;
            case CL -> reg == Reg.CL;
            case DX -> reg == Reg.DX;
            case ES -> reg == Reg.ES;
            case CS -> reg == Reg.CS;
            case SS -> reg == Reg.SS;
            case DS -> reg == Reg.DS;
            case FS -> reg == Reg.FS;
            case GS -> reg == Reg.GS;
            default -> false;
        };
    }

    private boolean matchesImm(Imm imm) {
        int v = imm.value();
        return switch (this) {
            case SIMM8 -> imm.isSigned8();
            case IMM8 -> imm.symbol() == null && v >= Byte.MIN_VALUE && v <= 0xFF;
            case IMM16 -> imm.symbol() == null && v >= Short.MIN_VALUE && v <= 0xFFFF;
            case IMM32 -> true;
            case ONE -> imm.symbol() == null && v == 1;
            default -> false;
        };
    }

    private boolean matchesMem(Mem mem) {
        return switch (this) {
            case M -> true;
            case M8, RM8 -> mem.bits() == 8;
            case M16, RM16 -> mem.bits() == 16;
            case M32, RM32, XM32 -> mem.bits() == 32;
            case M64, XM64 -> mem.bits() == 64;
            case M128, XM128 -> mem.bits() == 128;
            case MOFFS8 -> mem.bits() == 8 && mem.isAbsolute();
            case MOFFS16 -> mem.bits() == 16 && mem.isAbsolute();
            case MOFFS32 -> mem.bits() == 32 && mem.isAbsolute();
            default -> false;
        };
    }

    boolean isRegisterChoice() {
        return this == R8 || this == R16 || this == R32 || this == ST;
    }

    boolean isImmediate() {
        return this == IMM8 || this == IMM16 || this == IMM32 || this == SIMM8;
    }
}
