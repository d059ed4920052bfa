package org.plurix.pjc.ia32.asm;

/** Instructions as text in the Intel syntax that GNU {@code as} reads back. */
final class IntelText {
    private IntelText() {
    }

    static String of(Mn mn, Operand... operands) {
        StringBuilder out = new StringBuilder(mn.text());
        if (mn == Mn.JMP_FAR) {
            return out.append(' ').append(operand(mn, operands[0])).append(':').append(operand(mn, operands[1])).toString();
        }
        for (int i = 0; i < operands.length; i++) {
            out.append(i == 0 ? " " : ", ").append(operand(mn, operands[i]));
        }
        return out.toString();
    }

    private static String operand(Mn mn, Operand operand) {
        if (operand instanceof Reg reg) {
            return reg.text();
        }
        if (operand instanceof Imm imm) {
            return imm.symbol() == null ? Integer.toString(imm.value()) : "offset " + name(imm.symbol()) + signed(imm.value());
        }
        if (operand instanceof Mem mem) {
            return width(mn, mem) + address(mem);
        }
        if (operand instanceof CodeAddress target) {
            return name(target.symbol());
        }
        return label((Label) operand);
    }

    private static String label(Label label) {
        return "L" + Integer.toHexString(System.identityHashCode(label));
    }

    private static String width(Mn mn, Mem mem) {
        return switch (mem.bits()) {
            case 8 -> "byte ptr ";
            case 16 -> "word ptr ";
            case 32 -> "dword ptr ";
            case 64 -> "qword ptr ";
            case 128 -> "xmmword ptr ";
            default -> "";
        };
    }

    private static String address(Mem mem) {
        StringBuilder out = new StringBuilder();
        if (mem.base() == null && mem.index() == null) {
            out.append("ds:");
        }
        out.append('[');
        String plus = "";
        if (mem.base() != null) {
            out.append(mem.base().text());
            plus = " + ";
        }
        if (mem.index() != null) {
            out.append(plus).append(mem.index().text()).append('*').append(mem.scale());
            plus = " + ";
        }
        if (mem.symbol() != null) {
            out.append(plus).append(name(mem.symbol()));
            plus = " + ";
        }
        if (mem.label() != null) {
            out.append(plus).append(label(mem.label()));
            plus = " + ";
        }
        if (plus.isEmpty()) {
            out.append(mem.disp());
        } else if (mem.disp() != 0) {
            out.append(mem.disp() < 0 ? " - " : " + ").append(Math.abs((long) mem.disp()));
        }
        return out.append(']').toString();
    }

    private static String signed(int value) {
        return value == 0 ? "" : value > 0 ? "+" + value : Integer.toString(value);
    }

    private static String name(Object symbol) {
        return symbol.toString();
    }
}
