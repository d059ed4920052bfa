package org.plurix.pjc.ia32.asm;

import java.util.ArrayList;
import java.util.List;

/** Operands that exercise every ModRM, SIB and displacement case. */
final class SampleOperands {
    private SampleOperands() {
    }

    static List<Operand> of(OperandClass operandClass) {
        return switch (operandClass) {
            case R8 -> registers(Reg.File.R8);
            case R16 -> registers(Reg.File.R16);
            case R32 -> registers(Reg.File.R32);
            case RM8 -> both(Reg.File.R8, 8);
            case RM16 -> both(Reg.File.R16, 16);
            case RM32 -> both(Reg.File.R32, 32);
            case XMM -> registers(Reg.File.XMM);
            case XM32 -> both(Reg.File.XMM, 32);
            case XM64 -> both(Reg.File.XMM, 64);
            case XM128 -> both(Reg.File.XMM, 128);
            case M -> memory(0);
            case M8 -> memory(8);
            case M16 -> memory(16);
            case M32 -> memory(32);
            case M64 -> memory(64);
            case M128 -> memory(128);
            case MOFFS8 -> List.of(Mem.absolute(8, 0x80004));
            case MOFFS16 -> List.of(Mem.absolute(16, 0x80004));
            case MOFFS32 -> List.of(Mem.absolute(32, 0x80004));
            case IMM8 -> immediates(0, 1, 5, 127, -1, -128);
            case SIMM8 -> immediates(0, 1, 5, 127, -1, -128);
            case IMM16 -> immediates(0, 1, 4, 0x1234, 0x7FFF);
            case IMM32 -> immediates(0, 1, 127, 128, -128, -129, 0x12345678, Integer.MIN_VALUE);
            case ONE -> immediates(1);
            case ST -> registers(Reg.File.X87);
            case CR -> registers(Reg.File.CONTROL);
            case SREG -> List.of(Reg.ES, Reg.SS, Reg.DS, Reg.FS, Reg.GS);
            case REL -> throw new IllegalArgumentException("relative targets have their own test");
            default -> List.of(Reg.valueOf(operandClass.name()));
        };
    }

    private static List<Operand> registers(Reg.File file) {
        List<Operand> result = new ArrayList<>();
        for (Reg reg : Reg.values()) {
            if (reg.file == file) {
                result.add(reg);
            }
        }
        return result;
    }

    private static List<Operand> both(Reg.File file, int bits) {
        List<Operand> result = registers(file);
        result.addAll(memory(bits));
        return result;
    }

    private static List<Operand> memory(int bits) {
        List<Operand> result = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int disp = new int[] {0, 4, -4, 0x1000}[i % 4];
            result.add(Mem.of(bits, Reg.gp(i), disp));
        }
        result.add(Mem.of(bits, Reg.EBP, 0));
        result.add(Mem.of(bits, Reg.ESP, -128));
        result.add(Mem.of(bits, Reg.EAX, 128));
        result.add(Mem.indexed(bits, Reg.EAX, Reg.ECX, 1, 0));
        result.add(Mem.indexed(bits, Reg.EBP, Reg.EDI, 2, 0));
        result.add(Mem.indexed(bits, Reg.ESP, Reg.EBP, 4, 127));
        result.add(Mem.indexed(bits, Reg.EDI, Reg.ESI, 8, -129));
        result.add(Mem.indexed(bits, null, Reg.EDX, 4, 0));
        result.add(Mem.indexed(bits, null, Reg.EBX, 8, 0x12345));
        result.add(Mem.absolute(bits, 0x80004));
        return result;
    }

    private static List<Operand> immediates(int... values) {
        List<Operand> result = new ArrayList<>();
        for (int value : values) {
            result.add(Imm.of(value));
        }
        return result;
    }
}
