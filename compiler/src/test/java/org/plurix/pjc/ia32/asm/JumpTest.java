package org.plurix.pjc.ia32.asm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plurix.pjc.layout.Reloc;
import org.plurix.pjc.layout.Symbol;

/** Jump relaxation against GNU {@code as}, and what is left for the linker. */
class JumpTest {
    private static final int LABELS = 40;

    @Test
    void randomJumpsRelaxLikeGnuAs() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            Assembler assembler = new Assembler();
            StringBuilder source = new StringBuilder();
            Label[] labels = new Label[LABELS];
            for (int i = 0; i < LABELS; i++) {
                labels[i] = new Label();
            }
            for (int i = 0; i < LABELS; i++) {
                assembler.bind(labels[i]);
                source.append("L").append(i).append(":\n");
                block(random, assembler, source, labels);
            }
            assertArrayEquals(GnuAs.assemble(source.toString(), 32), assembler.finish(null).absolute(), "seed " + seed);
        }
    }

    private static void block(Random random, Assembler assembler, StringBuilder source, Label[] labels) {
        for (int n = random.nextInt(12); n > 0; n--) {
            int target = random.nextInt(LABELS);
            switch (random.nextInt(4)) {
                case 0 -> jump(assembler, source, Mn.JMP, labels, target);
                case 1 -> jump(assembler, source, Mn.j(CC.values()[random.nextInt(16)]), labels, target);
                case 2 -> jump(assembler, source, Mn.CALL, labels, target);
                default -> {
                    assembler.emit(Mn.ADD, Reg.ECX, Imm.of(1000));
                    source.append("add ecx, 1000\n");
                }
            }
        }
    }

    private static void jump(Assembler assembler, StringBuilder source, Mn mn, Label[] labels, int target) {
        assembler.emit(mn, labels[target]);
        source.append(mn.text()).append(" L").append(target).append('\n');
    }

    @Test
    void symbolsBecomeRelocationsAtTheirFinalPlace() {
        Symbol callee = new Symbol.Literal("callee");
        Symbol self = new Symbol.Literal("self");
        Assembler assembler = new Assembler();
        Label pool = new Label();
        Label over = new Label();
        assembler.emit(Mn.JMP, over);
        assembler.emit(Mn.CALL, new CodeAddress(callee));
        assembler.bind(over);
        assembler.emit(Mn.CMP, Mem.of(32, Reg.EAX, -4), Imm.address(callee, 1));
        assembler.emit(Mn.MOVSD, Reg.XMM1, Mem.label(64, pool));
        assembler.align(8);
        assembler.bind(pool);
        assembler.word(7);
        assembler.word(8);
        CodeBlob blob = assembler.finish(self);
        assertEquals(List.of(new Reloc(3, true, callee, 0), new Reloc(10, false, callee, 1), new Reloc(18, false, self, 24)), blob.relocs());
        assertEquals(32, blob.code().length);
        assertEquals(0, pool.offset() % 8);
    }

    @Test
    void misuseIsRefused() {
        Assembler assembler = new Assembler();
        assertThrows(IllegalArgumentException.class, () -> assembler.emit(Mn.MOV, Reg.EAX, Reg.AL));
        assembler.emit(Mn.JMP, new Label());
        assertThrows(IllegalStateException.class, () -> assembler.finish(null));
    }
}
