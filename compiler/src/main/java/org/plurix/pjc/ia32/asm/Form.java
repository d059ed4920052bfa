package org.plurix.pjc.ia32.asm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One parsed line of {@link FormTable}. */
final class Form {
    /** How ModRM is filled. */
    enum ModRm { NONE, RM_REG, REG_RM, DIGIT }

    private static final Map<Mn, Form[]> FORMS = parseAll();

    final Mn mn;
    final OperandClass[] operands;
    /** Operand size this form needs a prefix for in code of the other width: 16, 32 or 0. */
    private int operandSize;
    byte[] opcode = {};
    ModRm modRm = ModRm.NONE;
    int digit;
    /** Operand number added to the last opcode byte, or -1. */
    int plusReg = -1;
    boolean moffs;
    /** Bytes of the relative displacement, 0 = none. */
    int relBytes;
    /** Immediate sizes in bytes and their operand numbers, in encoding order. */
    int[] immBytes = {};
    int[] immOperand = {};

    private Form(Mn mn, OperandClass[] operands) {
        this.mn = mn;
        this.operands = operands;
    }

    static Form[] of(Mn mn) {
        return FORMS.get(mn);
    }

    static List<Form> all() {
        List<Form> all = new ArrayList<>();
        FORMS.values().forEach(forms -> all.addAll(List.of(forms)));
        return all;
    }

    boolean matches(Operand[] ops) {
        if (ops.length != operands.length) {
            return false;
        }
        for (int i = 0; i < ops.length; i++) {
            if (!operands[i].matches(ops[i])) {
                return false;
            }
        }
        return true;
    }

    boolean needsSizePrefix(int codeBits) {
        return operandSize != 0 && operandSize != codeBits;
    }

    private static Map<Mn, Form[]> parseAll() {
        Map<Mn, List<Form>> lists = new EnumMap<>(Mn.class);
        for (String line : FormTable.lines().split("\n")) {
            for (Form form : parseLine(line)) {
                lists.computeIfAbsent(form.mn, mn -> new ArrayList<>()).add(form);
            }
        }
        Map<Mn, Form[]> result = new EnumMap<>(Mn.class);
        for (Mn mn : Mn.values()) {
            if (!lists.containsKey(mn)) {
                throw new IllegalStateException("no form for " + mn);
            }
            result.put(mn, lists.get(mn).toArray(Form[]::new));
        }
        return result;
    }

    private static List<Form> parseLine(String line) {
        String[] halves = line.split(" : ");
        boolean variable = halves[0].matches(".*(rm?v|accv|immv|moffsv).*");
        if (!variable) {
            return List.of(parse(halves[0], halves[1], 0));
        }
        return List.of(parse(halves[0], halves[1], 32), parse(halves[0], halves[1], 16));
    }

    private static Form parse(String left, String right, int width) {
        String[] words = left.trim().split(" ");
        Mn mn = Mn.valueOf(words[0].toUpperCase(Locale.ROOT));
        String[] names = words.length == 1 ? new String[0] : words[1].split(",");
        OperandClass[] classes = new OperandClass[names.length];
        for (int i = 0; i < names.length; i++) {
            classes[i] = operandClass(names[i], width);
        }
        Form form = new Form(mn, classes);
        form.operandSize = width;
        for (String token : right.trim().split(" ")) {
            form.token(token, width);
        }
        return form;
    }

    private static OperandClass operandClass(String name, int width) {
        String full = switch (name) {
            case "rv", "rmv", "immv", "moffsv" -> name.substring(0, name.length() - 1) + width;
            case "accv" -> width == 32 ? "eax" : "ax";
            default -> name;
        };
        return OperandClass.valueOf(full.toUpperCase(Locale.ROOT));
    }

    private void token(String token, int width) {
        switch (token) {
            case "/r" -> modRm = ModRm.RM_REG;
            case "/R" -> modRm = ModRm.REG_RM;
            case "+r" -> plusReg = registerOperand();
            case "moffs" -> moffs = true;
            case "o16", "o16p" -> operandSize = 16;
            case "o32" -> operandSize = 32;
            case "cd" -> relBytes = 4;
            case "cw" -> relBytes = 2;
            case "ib" -> immediate(1, firstImmediate());
            case "iw" -> immediate(2, firstImmediate());
            case "id" -> immediate(4, firstImmediate());
            case "iv" -> immediate(width / 8, firstImmediate());
            case "id2" -> immediate(4, 1);
            case "iw1" -> immediate(2, 0);
            default -> {
                if (token.charAt(0) == '/') {
                    modRm = ModRm.DIGIT;
                    digit = token.charAt(1) - '0';
                } else {
                    opcode = append(opcode, (byte) Integer.parseInt(token, 16));
                }
            }
        }
    }

    private void immediate(int bytes, int operand) {
        immBytes = append(immBytes, bytes);
        immOperand = append(immOperand, operand);
    }

    private int firstImmediate() {
        for (int i = 0; i < operands.length; i++) {
            if (operands[i].isImmediate()) {
                return i;
            }
        }
        throw new IllegalStateException(mn + " has no immediate operand");
    }

    private int registerOperand() {
        for (int i = 0; i < operands.length; i++) {
            if (operands[i].isRegisterChoice()) {
                return i;
            }
        }
        throw new IllegalStateException(mn + " has no register operand");
    }

    private static byte[] append(byte[] array, byte value) {
        byte[] result = java.util.Arrays.copyOf(array, array.length + 1);
        result[array.length] = value;
        return result;
    }

    private static int[] append(int[] array, int value) {
        int[] result = java.util.Arrays.copyOf(array, array.length + 1);
        result[array.length] = value;
        return result;
    }
}
