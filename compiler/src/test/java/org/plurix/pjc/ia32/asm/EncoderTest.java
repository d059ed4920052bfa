package org.plurix.pjc.ia32.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every instruction form with many operands of its classes, byte for byte against GNU {@code as}. */
class EncoderTest {
    private static final int SLOT = 16;
    private static final byte FILLER = (byte) 0xCC;

    private record Sample(Mn mn, Operand[] operands) {
        String text() {
            return IntelText.of(mn, operands);
        }

        byte[] encode(int bits) {
            Assembler assembler = new Assembler(bits, false);
            assembler.emit(mn, operands);
            return assembler.finish(null).absolute();
        }
    }

    @Test
    void everyFormEncodesLikeGnuAs() {
        List<Sample> samples = new ArrayList<>();
        for (Form form : Form.all()) {
            if (!Arrays.asList(form.operands).contains(OperandClass.REL)) {
                samples.addAll(samples(form));
            }
        }
        assertTrue(samples.size() > 20_000, "only " + samples.size() + " samples");
        compare(samples, 32);
    }

    @Test
    void realModeFormsEncodeLikeGnuAs() {
        List<Sample> samples = List.of(
                new Sample(Mn.CLI, new Operand[0]), new Sample(Mn.CLD, new Operand[0]),
                new Sample(Mn.MOV, new Operand[] {Reg.EAX, Reg.CR0}), new Sample(Mn.MOV, new Operand[] {Reg.CR0, Reg.EAX}),
                new Sample(Mn.OR, new Operand[] {Reg.AL, Imm.of(1)}), new Sample(Mn.MOV, new Operand[] {Reg.AX, Imm.of(0x1234)}),
                new Sample(Mn.MOV, new Operand[] {Reg.EBX, Imm.of(0x12345678)}), new Sample(Mn.XOR, new Operand[] {Reg.EAX, Reg.EAX}),
                new Sample(Mn.MOV, new Operand[] {Reg.DS, Reg.EAX}), new Sample(Mn.OUT, new Operand[] {Imm.of(0xE9), Reg.AL}),
                new Sample(Mn.LGDT, new Operand[] {Mem.absolute(0, 0x7F00)}), new Sample(Mn.MOV, new Operand[] {Reg.EDX, Mem.absolute(32, 0x700)}),
                new Sample(Mn.HLT, new Operand[0]));
        compare(samples, 16);
    }

    private static void compare(List<Sample> samples, int bits) {
        StringBuilder source = new StringBuilder();
        for (Sample sample : samples) {
            source.append(sample.text()).append("\n.p2align 4,0xcc\n");
        }
        byte[] expected = GnuAs.assemble(source.toString(), bits);
        assertEquals(samples.size() * SLOT, expected.length, "code size from as");
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            byte[] slot = new byte[SLOT];
            Arrays.fill(slot, FILLER);
            byte[] own = samples.get(i).encode(bits);
            System.arraycopy(own, 0, slot, 0, own.length);
            byte[] theirs = Arrays.copyOfRange(expected, i * SLOT, (i + 1) * SLOT);
            if (!Arrays.equals(slot, theirs)) {
                HexFormat hex = HexFormat.of();
                wrong.add(samples.get(i).text() + ": own " + hex.formatHex(own) + " as " + hex.formatHex(theirs));
            }
        }
        assertEquals(List.of(), wrong.subList(0, Math.min(40, wrong.size())), wrong.size() + " of " + samples.size() + " differ");
    }

    private static List<Sample> samples(Form form) {
        List<List<Operand>> choices = new ArrayList<>();
        for (OperandClass operandClass : form.operands) {
            choices.add(SampleOperands.of(operandClass));
        }
        List<Sample> result = new ArrayList<>();
        cross(form.mn, choices, new Operand[choices.size()], 0, result);
        return result;
    }

    private static void cross(Mn mn, List<List<Operand>> choices, Operand[] chosen, int depth, List<Sample> result) {
        if (depth == choices.size()) {
            result.add(new Sample(mn, chosen.clone()));
            return;
        }
        for (Operand operand : choices.get(depth)) {
            chosen[depth] = operand;
            cross(mn, choices, chosen, depth + 1, result);
        }
    }
}
